package org.stagebook.playback.jack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackOptions;
import org.jaudiolibs.jnajack.JackPort;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;
import org.jaudiolibs.jnajack.JackStatus;

/**
 * A second client that hears what goes to each output of the card and keeps it. It stays until the server ends, as
 * {@link JackMember} says why.
 */
final class Witness {

    private static final int CYCLES_TO_CONNECT = 8;

    private final Jack jack;
    private final JackClient client;
    private final JackPort[] ports;
    private final float[] samples;
    private final int frames;
    private final CountDownLatch full = new CountDownLatch(1);
    private final LostCycles lost;
    private volatile int cycles;
    private int heard;
    private int heardFrames;

    Witness(int outputs, int frames) throws JackException {
        this.jack = Jack.getInstance();
        this.client =
                jack.openClient("witness", EnumSet.of(JackOptions.JackNoStartServer), EnumSet.noneOf(JackStatus.class));
        this.lost = new LostCycles(client.getSampleRate());
        this.ports = new JackPort[outputs];
        this.samples = new float[outputs * frames];
        this.frames = frames;
        for (int output = 0; output < outputs; output++) {
            ports[output] =
                    client.registerPort("in_" + (output + 1), JackPortType.AUDIO, JackPortFlags.JackPortIsInput);
        }
        client.setProcessCallback((self, count) -> hear(count));
        client.activate();
        for (int output = 0; output < outputs; output++) {
            String[] sources = jack.getAllConnections(client, "system:playback_" + (output + 1));
            for (String source : sources) {
                jack.connect(client, source, ports[output].getName());
            }
        }
        awaitCycles();
    }

    /** Connections asked for one after the other are there from one of the next cycles on, not all from the same. */
    private void awaitCycles() {
        int there = cycles + CYCLES_TO_CONNECT;
        while (cycles < there && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private boolean hear(int count) {
        lost.note(System.nanoTime(), heardFrames, count);
        heardFrames += count;
        int before = cycles;
        cycles = before + 1;
        int wanted = Math.min(count, frames - heard);
        for (int port = 0; port < ports.length; port++) {
            FloatBuffer buffer = ports[port].getFloatBuffer();
            for (int frame = 0; frame < wanted; frame++) {
                samples[(heard + frame) * ports.length + port] = buffer.get(frame);
            }
        }
        heard += wanted;
        if (heard == frames) {
            full.countDown();
        }
        return true;
    }

    /** What the outputs were given, interleaved. */
    float[] awaitAll() throws InterruptedException {
        full.await();
        return samples;
    }

    /** How often it was not called in time. */
    long lostCycles() {
        return lost.count();
    }

    /** Waits until these ports play on these outputs, counted from 1: a connection is there from one of the next cycles on. */
    void awaitSources(List<String> sources, int... outputs) throws JackException {
        while (!sourcesOf(outputs).equals(sources)) {
            assertThat(Thread.interrupted())
                    .as("instead of " + sources + ": " + sourcesOf(outputs))
                    .isFalse();
            Thread.onSpinWait();
        }
    }

    private List<String> sourcesOf(int... outputs) throws JackException {
        List<String> sources = new ArrayList<>();
        for (int output : outputs) {
            sources.add(String.join(" ", jack.getAllConnections(client, "system:playback_" + output)));
        }
        return sources;
    }
}
