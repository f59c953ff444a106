package org.stagebook.playback.jack;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.stagebook.playback.device.DeviceException;

/**
 * Stagebook's place among the clients of a server, which streams take in turn and which is kept until the server ends or
 * Stagebook does. The library ends its threads by cancelling them wherever they are, and a thread that is cancelled within the
 * Java machine stops or ends the machine; so a client that has called Java is never closed.
 */
final class JackMember {

    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(2);
    private static final long GLANCE_NS = TimeUnit.MILLISECONDS.toNanos(1);

    private final JackClient client;
    private final LostCycles lost;
    private volatile Optional<JackBlocks> playing = Optional.empty();
    private volatile long calls;
    private volatile boolean isGone;

    /**
     * Joins the running server, silent.
     *
     * @throws DeviceException if none runs, or it does not take Stagebook
     */
    static JackMember join(JackServer server, String name) throws DeviceException {
        JackClient client = server.join(name);
        try {
            JackMember member = new JackMember(client);
            client.activate();
            return member;
        } catch (JackException e) {
            client.close();
            throw JackServer.refused("does not let Stagebook play", e);
        }
    }

    private JackMember(JackClient client) throws JackException {
        this.client = client;
        this.lost = new LostCycles(client.getSampleRate());
        client.setProcessCallback((self, frames) -> process(frames));
        client.onShutdown(self -> lose());
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // The server's one thread writes.
    private boolean process(int frames) {
        try {
            lost.note(System.nanoTime(), (int) client.getLastFrameTime(), frames);
            Optional<JackBlocks> blocks = playing;
            if (blocks.isPresent()) {
                blocks.get().process(frames);
            }
        } catch (JackException ended) {
            // A server that ends counts no more; the notice of its end follows.
            isGone = true;
        }
        calls++;
        return true;
    }

    private void lose() {
        isGone = true;
        playing.ifPresent(
                blocks -> blocks.lose(
                        new DeviceException(
                                "The JACK server has ended, so playing has stopped. Choose another device, or start JACK and then Stagebook again.")));
    }

    JackClient client() {
        return client;
    }

    /** Whether the server has ended: there is nothing to be had of it any more. */
    boolean isGone() {
        return isGone;
    }

    /** Cycles that came too late or not at all since Stagebook joined. */
    long lostCycles() {
        return lost.count();
    }

    void play(JackBlocks blocks) {
        playing = Optional.of(blocks);
    }

    /**
     * Ends what plays: silence goes to its ports, and then nothing more.
     *
     * @return whether the ports are out of use; not so where the server has ended or no longer calls
     */
    boolean release(JackBlocks blocks) {
        blocks.fallSilent();
        boolean isSilent = awaitCall();
        playing = Optional.empty();
        return isSilent && awaitCall();
    }

    /** Waits for a call that began after now. */
    private boolean awaitCall() {
        long wanted = calls + 2;
        long giveUpNs = System.nanoTime() + PATIENCE_NS;
        while (calls < wanted && !isGone && System.nanoTime() < giveUpNs) {
            LockSupport.parkNanos(GLANCE_NS);
        }
        return calls >= wanted;
    }
}
