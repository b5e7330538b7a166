package io.moked.sentiment.live;

import java.util.UUID;

/** A word or phrase of the organisation, see {@link io.moked.sentiment.words.OwnWord}. */
record SentimentWord(UUID id, String language, String term, double weight, boolean severe) {}
