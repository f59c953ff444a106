package org.stagebook.playback.jack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.Interleaved;
import org.stagebook.playback.device.LossRecorder;
import org.stagebook.playback.device.Pattern;
import org.stagebook.playback.device.PatternRenderer;
import org.stagebook.playback.device.StreamFormat;

/**
 * What {@link JackTest} holds, each in a program of its own as Stagebook is one: the library keeps threads of every client it had
 * and does not bear many servers in one program. Ends without the library's own clearing up.
 */
@SuppressWarnings("try") // Servers are there to be there.
public final class JackScenarios {

    static final int PASSED = 0;
    static final int FAILED = 1;
    static final int TOO_BUSY = 75;
    static final int HUNG = 99;

    private static final int PATIENCE_S = 100;
    private static final int FRAMES = 48_000;
    private static final int ATTEMPTS = 5;

    /** The witness hears so much before the first sample at most, unless the machine did not run it in time. */
    private static final int LEAD = 24_000;

    private final JackBackend backend = new JackBackend();
    private final LossRecorder losses = new LossRecorder();
    private long lostCycles;

    private JackScenarios() {}

    public static void main(String[] arguments) {
        watch(Thread.currentThread());
        Runtime.getRuntime().halt(outcome(arguments));
    }

    private static void watch(Thread main) {
        Thread watch = new Thread(() -> {
            try {
                main.join(TimeUnit.SECONDS.toMillis(PATIENCE_S));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            for (StackTraceElement element : main.getStackTrace()) {
                System.out.println("    hung at " + element);
            }
            Runtime.getRuntime().halt(HUNG);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static int outcome(String[] arguments) {
        try {
            new JackScenarios().run(arguments);
            return PASSED;
        } catch (TestAbortedException tooBusy) {
            System.out.println(tooBusy.getMessage());
            return TOO_BUSY;
        } catch (Throwable failure) {
            Thread here = Thread.currentThread();
            here.getThreadGroup().uncaughtException(here, failure);
            return FAILED;
        }
    }

    private void run(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "samples" -> theOutputsAreGivenEverySample(arguments[1], arguments[2]);
            case "tones" -> eachToneIsHeardFromItsSpeaker();
            case "ports" -> portsAreNamedAfterSpeakersAndMonoGoesToBothSides();
            case "killed" -> aServerThatIsKilledIsALossAndClosesCleanly();
            case "nobody" -> withoutAServerThereIsNoDevice();
            case "refusals" -> anOrderThatIsNoneAndARoomThatCannotPlayAreSaid();
            case "allocation" -> whatABlockAllocates();
            default -> throw new IllegalArgumentException("No scenario " + arguments[0]);
        }
    }

    private Interleaved capture(Pattern pattern, String room, ChannelOrder programme) throws Exception {
        ChannelOrder outputs = ChannelOrder.parse(room);
        try (JackProcess server = JackProcess.start(outputs.channelCount());
                AudioStream stream = backend.open(room, new StreamFormat(44_100, programme, 1024))) {
            assertThat(stream.format()).isEqualTo(new StreamFormat(48_000, programme, 256));
            PatternRenderer renderer = new PatternRenderer(pattern, programme, Long.MAX_VALUE).held();
            stream.start(renderer, losses);
            Witness witness = new Witness(outputs.channelCount(), FRAMES + LEAD);
            renderer.release();
            Interleaved captured = new Interleaved(witness.awaitAll(), outputs);
            lostCycles = stream.deviceUnderruns() + witness.lostCycles();
            System.out.println("JACK, " + programme + " on outputs " + room + ": " + FRAMES + " frames from frame "
                    + captured.start() + ", " + lostCycles + " late cycles, latency "
                    + stream.latencyFrames());
            return captured;
        }
    }

    /** The server drops cycles of a client that the machine did not run in time; such a capture says nothing about the adapter. */
    private Interleaved inTime(Pattern pattern, String room, ChannelOrder programme) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Interleaved captured = capture(pattern, room, programme);
            boolean isWhole = captured.start() < LEAD
                    && captured.mismatch(pattern, captured.start(), FRAMES).isEmpty();
            if (isWhole || lostCycles == 0) {
                return captured;
            }
        }
        throw new TestAbortedException("This machine was too busy for a real-time server: the last of " + ATTEMPTS
                + " captures had " + lostCycles + " late cycles.");
    }

    private void theOutputsAreGivenEverySample(String room, String programme) throws Exception {
        Interleaved captured = inTime(Pattern.COUNTER, room, ChannelOrder.parse(programme));
        assertThat(captured.start()).isLessThan(LEAD);
        assertThat(captured.mismatch(Pattern.COUNTER, captured.start(), FRAMES)).isEmpty();
        assertThat(losses.heard()).isEmpty();
    }

    private void eachToneIsHeardFromItsSpeaker() throws Exception {
        Interleaved captured = capture(Pattern.TONE, "L R C LFE Ls Rs", ChannelOrder.L_C_R_LS_RS_LFE);
        for (Speaker output : captured.outputs().speakers()) {
            for (Speaker tone : captured.outputs().speakers()) {
                assertThat(Pattern.strength(captured.channel(output), Pattern.frequencyHz(tone)) > 0.1)
                        .as(tone + " on the output of " + output)
                        .isEqualTo(output == tone);
            }
        }
    }

    private void portsAreNamedAfterSpeakersAndMonoGoesToBothSides() throws Exception {
        try (JackProcess server = JackProcess.start(8)) {
            assertThat(backend.devices())
                    .extracting(DeviceInfo::id)
                    .containsExactly(
                            "L R C LFE Lss Rss Lrs Rrs",
                            "L C R Lss Rss Lrs Rrs LFE",
                            "L C R Ls Rs LFE",
                            "L C R",
                            "unconnected");
            Witness witness = new Witness(0, 1);
            assertSources(
                    witness,
                    "L R C LFE Lss Rss Lrs Rrs",
                    ChannelOrder.L_R_C_LFE_LS_RS,
                    List.of("Stagebook:L", "Stagebook:Ls"));
            assertSources(witness, "L R", ChannelOrder.M, List.of("Stagebook:M", ""));
            assertSources(witness, "unconnected", ChannelOrder.L_R, List.of("", ""));
        }
    }

    /** @param sources of the first and the fifth output */
    private void assertSources(Witness witness, String device, ChannelOrder order, List<String> sources)
            throws Exception {
        try (AudioStream stream = backend.open(device, new StreamFormat(48_000, order, 256))) {
            stream.start(new PatternRenderer(Pattern.COUNTER, order, 0), losses);
            witness.awaitSources(sources, 1, 5);
        }
        witness.awaitSources(List.of("", ""), 1, 5);
    }

    private void aServerThatIsKilledIsALossAndClosesCleanly() throws Exception {
        try (JackProcess server = JackProcess.start(2)) {
            AudioStream stream = backend.open("L R", new StreamFormat(48_000, ChannelOrder.L_R, 256));
            PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, ChannelOrder.L_R, 4_800);
            stream.start(renderer, losses);
            renderer.awaitGoal();
            server.kill();
            assertThat(losses.await()).hasMessageStartingWith("The JACK server has ended");
            stream.close();
            stream.close();
            assertThat(backend.devices()).isEmpty();
            try (JackProcess next = server.restart(2)) {
                assertThat(backend.devices())
                        .as("the next server is left alone")
                        .isEmpty();
                assertThatThrownBy(() -> backend.open("L R", new StreamFormat(48_000, ChannelOrder.L_R, 256)))
                        .isInstanceOf(DeviceException.class)
                        .hasMessageContaining("Start Stagebook again");
            }
        }
    }

    private void withoutAServerThereIsNoDevice() {
        JackProcess.nameServer("nobody");
        assertThat(backend.devices()).isEmpty();
        assertThatThrownBy(() -> backend.open("L R", new StreamFormat(48_000, ChannelOrder.L_R, 256)))
                .isInstanceOf(DeviceException.class)
                .hasMessageStartingWith("There is no JACK server to play on.");
    }

    private void anOrderThatIsNoneAndARoomThatCannotPlayAreSaid() throws Exception {
        try (JackProcess server = JackProcess.start(2)) {
            StreamFormat stereo = new StreamFormat(48_000, ChannelOrder.L_R, 256);
            assertThatThrownBy(() -> backend.open("left right", stereo))
                    .isInstanceOf(DeviceException.class)
                    .hasMessageContaining("Name the speakers");
            assertThatThrownBy(() -> backend.open("Ltf Rtf", stereo))
                    .isInstanceOf(DeviceException.class)
                    .hasMessageContaining("Choose another order of speakers.");
        }
    }

    /** JNA makes a few objects for each call from C; ours make none. The figure is printed, not held. */
    private void whatABlockAllocates() throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] firstAndLast = new long[2];
        CountDownLatch done = new CountDownLatch(1);
        AudioRenderer renderer = new AudioRenderer() {
            private int blocks;

            @Override
            public void render(float[][] planar, int frames) {
                blocks++;
                if (blocks == 200) {
                    firstAndLast[0] = threads.getCurrentThreadAllocatedBytes();
                } else if (blocks == 400) {
                    firstAndLast[1] = threads.getCurrentThreadAllocatedBytes();
                    done.countDown();
                }
            }

            @Override
            public void awaitFrames(int frames) {}
        };
        try (JackProcess server = JackProcess.start(2);
                AudioStream stream = backend.open("L R", new StreamFormat(48_000, ChannelOrder.L_R, 256))) {
            stream.start(renderer, losses);
            done.await();
        }
        long each = (firstAndLast[1] - firstAndLast[0]) / 200;
        System.out.println("Bytes allocated by JNA for each block of two channels: " + each);
        assertThat(each).isLessThan(2048);
    }
}
