package org.stagebook.playback.mtc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.Transmitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stagebook.playback.mtc.MtcStatus.State;
import org.stagebook.timebase.TimecodeFormat;

/** Sending and chasing through virtual ports, in real time. */
@Timeout(60)
class MtcPortsTest {

    private static final MtcFormat WAY = MtcFormat.of(TimecodeFormat.TC_25);

    /** A cable: what is put in at one end comes out at the other. */
    private static final class Cable implements Receiver, Transmitter {

        private final BlockingQueue<Long> moments = new LinkedBlockingQueue<>();
        private volatile @Nullable Receiver end;
        private volatile boolean closed;

        @Override
        public void send(MidiMessage message, long timeStamp) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            Receiver to = end;
            if (to != null) {
                to.send(message, timeStamp);
            }
            moments.add(System.nanoTime());
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public void setReceiver(Receiver receiver) {
            end = receiver;
        }

        @Override
        public @Nullable Receiver getReceiver() {
            return end;
        }
    }

    @Test
    void machineWithoutPortsHasEmptyLists() {
        assertThat(MidiPorts.outputs()).isInstanceOf(List.class);
        assertThat(MidiPorts.inputs()).isInstanceOf(List.class);
    }

    @Test
    void senderAndReaderMeetThroughAPort() throws InterruptedException {
        Cable cable = new Cable();
        MtcReader reader = new MtcReader(WAY, MtcSettings.USUAL);
        try (MtcInput input = MtcInput.from(cable, reader);
                MtcOutput output = MtcOutput.into(cable);
                MtcSender sender = new MtcSender(WAY, output)) {
            sender.locate(TimecodeFormat.TC_25.parsePosition("01:00:00:00"));
            cable.moments.take();
            assertThat(reader.status(System.nanoTime()).state()).isEqualTo(State.LOCATED);
            MtcRun run = new MtcRun(TimecodeFormat.TC_25.parsePosition("01:00:00:00"), System.nanoTime(), 1);
            sender.run(run);
            for (int i = 0; i < 60; i++) {
                cable.moments.take();
            }
            long now = System.nanoTime();
            MtcStatus status = reader.status(now);
            double error = run.at(now).until(status.position().orElseThrow()).toSeconds() * 1000;
            System.out.printf("MTC in real time through a virtual port: %.2f ms apart%n", error);
            assertThat(status.state()).isEqualTo(State.LOCKED);
            assertThat(Math.abs(error))
                    .as("ms, on a machine that may be busy with other things")
                    .isLessThan(100);
            assertThat(output.isLost()).isFalse();
            assertThat(input).isNotNull();
        }
    }

    @Test
    void portThatGoesIsSaidAndNothingFails() {
        Cable cable = new Cable();
        try (MtcOutput output = MtcOutput.into(cable)) {
            cable.close();
            output.send(new MtcMessages(WAY).quarterFrame(0));
            assertThat(output.isLost()).isTrue();
        }
    }
}
