package io.moked.sentiment.live;

import io.moked.sentiment.Score;

/** A message and what was found in it. */
record Read(Heard message, Score score) {}
