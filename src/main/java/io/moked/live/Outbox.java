package io.moked.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits for one socket, within bounds. While something waits, one virtual thread sends it;
 * otherwise there is none. Frames come first, sources after them and one at a time, so that a long
 * catching up does not hold back what is said meanwhile.
 */
final class Outbox implements Wire {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  /** What a client can ask for before it has read the answers to what it asked before. */
  private static final int MOST_SOURCES = 1_000;

  /** The socket's side. */
  interface Exit {
    /** Sends, and returns when it is on its way; blocks as long as the other side does not read. */
    void send(String text) throws IOException;

    /** The bound is exceeded: nothing more will be sent. Must not block. */
    void tooSlow();

    /** Sending failed, for the connection's fault or ours. */
    void failed(Exception cause);
  }

  private final Exit exit;
  private final int mostFrames;
  private final long mostBytes;
  private final Queue<Frame> frames = new ArrayDeque<>();
  private final SequencedSet<Source> sources = new LinkedHashSet<>();
  private long bytes;
  private boolean busy;
  private boolean closed;

  Outbox(Exit exit, int mostFrames, long mostBytes) {
    this.exit = exit;
    this.mostFrames = mostFrames;
    this.mostBytes = mostBytes;
  }

  @Override
  public void send(Frame frame) {
    if (!add(frame)) {
      exit.tooSlow();
    }
  }

  private synchronized boolean add(Frame frame) {
    if (closed) {
      return true;
    }
    if (frames.size() >= mostFrames || bytes + frame.weight() > mostBytes) {
      close();
      return false;
    }
    frames.add(frame);
    bytes += frame.weight();
    wake();
    return true;
  }

  @Override
  public synchronized void hint(Frame frame) {
    if (frames.size() < mostFrames / 2 && bytes + frame.weight() < mostBytes / 2) {
      send(frame);
    }
  }

  @Override
  public void pull(Source source) {
    if (!add(source)) {
      exit.tooSlow();
    }
  }

  private synchronized boolean add(Source source) {
    if (closed) {
      return true;
    }
    if (sources.size() >= MOST_SOURCES) {
      close();
      return false;
    }
    sources.add(source);
    wake();
    return true;
  }

  /** Forgets what waits and takes no more. */
  synchronized void close() {
    closed = true;
    frames.clear();
    sources.clear();
    bytes = 0;
  }

  private void wake() {
    if (!busy) {
      busy = true;
      Thread.ofVirtual().name("outbox").start(this::work);
    }
  }

  private void work() {
    try {
      while (true) {
        Frame frame;
        Source source = null;
        synchronized (this) {
          frame = frames.poll();
          if (frame != null) {
            bytes -= frame.weight();
          } else {
            source = first();
            if (source == null) {
              busy = false;
              return;
            }
          }
        }
        if (frame != null) {
          exit.send(frame.text());
        } else if (source != null) {
          for (Frame made : source.next()) {
            exit.send(made.text());
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // Busy for ever: nothing follows what could not be sent.
      close();
      LOG.debug("Sending failed", e);
      exit.failed(e);
    }
  }

  private @Nullable Source first() {
    return sources.isEmpty() ? null : sources.removeFirst();
  }
}
