package org.stagebook.playback.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.playback.plan.SourceChannels;

class DownMixTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double H = Math.sqrt(0.5);

    private static GainMatrix matrix(String from, String to, StereoFold fold) {
        return new DownMix(fold).matrix(ChannelOrder.parse(from), ChannelOrder.parse(to));
    }

    private static void assertRow(GainMatrix matrix, int output, double... gains) {
        for (int input = 0; input < gains.length; input++) {
            assertThat(matrix.gain(output, input)).as("input %d", input).isCloseTo(gains[input], CLOSE);
        }
    }

    @Test
    void foldsToLoRoAsBs775Says() {
        GainMatrix matrix = matrix("L R C LFE Ls Rs", "L R", StereoFold.LO_RO);

        assertRow(matrix, 0, 1, 0, H, 0, H, 0);
        assertRow(matrix, 1, 0, 1, H, 0, 0, H);
    }

    @Test
    void foldsToLtRtAsA52Says() {
        GainMatrix matrix = matrix("L C R Ls Rs LFE", "L R", StereoFold.LT_RT);

        assertRow(matrix, 0, 1, H, 0, -H, -H, 0);
        assertRow(matrix, 1, 0, H, 1, H, H, 0);
    }

    @Test
    void folds71To51() {
        GainMatrix matrix = matrix("L R C LFE Lss Rss Lrs Rrs", "L R C LFE Ls Rs", StereoFold.LO_RO);

        assertRow(matrix, 3, 0, 0, 0, 1, 0, 0, 0, 0);
        assertRow(matrix, 4, 0, 0, 0, 0, 1, 0, 1, 0);
        assertRow(matrix, 5, 0, 0, 0, 0, 0, 1, 0, 1);
    }

    @Test
    void foldsHeightsIntoTheBedBelow() {
        GainMatrix matrix = matrix("L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltr Rtr", "L R C LFE Ls Rs", StereoFold.LO_RO);

        assertRow(matrix, 0, 1, 0, 0, 0, 0, 0, 0, 0, H, 0, 0, 0);
        assertRow(matrix, 4, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, H, 0);
    }

    @ParameterizedTest
    @CsvSource({"L R C LFE Ls Rs, M", "M, L R", "M, L R C LFE Ls Rs", "L R, L R C LFE Ls Rs"})
    void isNeverSilent(String from, String to) {
        GainMatrix matrix = matrix(from, to, StereoFold.LO_RO);
        for (int input = 0; input < matrix.inputs(); input++) {
            double sum = 0;
            for (int output = 0; output < matrix.outputs(); output++) {
                sum += Math.abs(matrix.gain(output, input));
            }
            boolean isLfe = "LFE".equals(from.split(" ", -1)[input]);
            assertThat(sum).as(from + " to " + to + ", input " + input).matches(gain -> isLfe ? gain == 0 : gain > 0);
        }
    }

    /** Every channel of every layout reaches stereo, and is exactly itself in its own layout. */
    @ParameterizedTest
    @EnumSource(ChannelLayout.class)
    void knowsEveryLayout(ChannelLayout layout) {
        ChannelOrder order =
                new ChannelOrder(layout.speakers().stream().sorted().toList());
        GainMatrix own = new DownMix(StereoFold.LO_RO).matrix(order, order);
        GainMatrix stereo = new DownMix(StereoFold.LO_RO).matrix(order, ChannelOrder.L_R);
        for (int input = 0; input < order.channelCount(); input++) {
            Speaker speaker = order.speakers().get(input);
            assertThat(own.gain(input, input)).isEqualTo(1);
            assertThat(stereo.gain(0, input) + stereo.gain(1, input) > 0)
                    .as(speaker.label())
                    .isEqualTo(!speaker.isLowFrequency());
        }
    }

    @Test
    void soloMuteAndPolarityAreOfTheSource() {
        SourceChannels source = SourceChannels.of(ChannelOrder.L_C_R_LS_RS_LFE);
        MonitorSection room = new MonitorSection(ChannelOrder.L_R_C_LFE_LS_RS);
        ChannelKeys keys = new ChannelKeys(Set.of("C", "Ls", "Rs"), Set.of("Rs"), Set.of("Ls"));

        GainMatrix matrix = room.matrix(source, MonitorSettings.PLAIN.with(keys), 0);

        assertRow(matrix, 2, 0, 1, 0, 0, 0, 0);
        assertRow(matrix, 4, 0, 0, 0, -1, 0, 0);
        assertRow(matrix, 5, 0, 0, 0, 0, 0, 0);
        assertRow(matrix, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void aSoloOfChannelsTheSourceLacksSilencesNothing() {
        MonitorSection room = new MonitorSection(ChannelOrder.L_R);
        ChannelKeys keys = new ChannelKeys(Set.of("Ls"), Set.of(), Set.of());

        GainMatrix matrix = room.matrix(SourceChannels.of(ChannelOrder.L_R), MonitorSettings.PLAIN.with(keys), 0);

        assertRow(matrix, 0, 1, 0);
    }

    @Test
    void levelDimAndMatchAddUpInDecibels() {
        MonitorSection room = new MonitorSection(ChannelOrder.L_R);
        MonitorSettings settings =
                MonitorSettings.PLAIN.with(new MonitorLevel(79, 85)).dimmed(true);

        GainMatrix matrix = room.matrix(SourceChannels.of(ChannelOrder.L_R), settings, -1.5);

        assertThat(20 * Math.log10(matrix.gain(0, 0))).isCloseTo(-6 - 20 - 1.5, CLOSE);
        assertThat(new MonitorLevel(120, 85).gainDb()).isEqualTo(MonitorLevel.MOST_GAIN_DB);
    }

    @Test
    void monoCancelsWhatIsOutOfPhase() {
        MonitorSection room = new MonitorSection(ChannelOrder.L_R);
        MonitorSettings settings =
                MonitorSettings.PLAIN.mono(true).with(new ChannelKeys(Set.of(), Set.of(), Set.of("R")));

        GainMatrix matrix = room.matrix(SourceChannels.of(ChannelOrder.L_R), settings, 0);

        assertThat(matrix.gain(0, 0) + matrix.gain(0, 1)).isCloseTo(0, CLOSE);
        assertThat(matrix.gain(0, 0)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void hears51AsStereoInALargerRoom() {
        MonitorSection room = new MonitorSection(ChannelOrder.L_R_C_LFE_LS_RS);
        MonitorSettings settings = MonitorSettings.PLAIN.folded(Optional.of(ChannelOrder.L_R), StereoFold.LO_RO);

        GainMatrix matrix = room.matrix(SourceChannels.of(ChannelOrder.L_R_C_LFE_LS_RS), settings, 0);

        assertRow(matrix, 0, 1, 0, H, 0, H, 0);
        assertRow(matrix, 2, 0, 0, 0, 0, 0, 0);
        assertRow(matrix, 4, 0, 0, 0, 0, 0, 0);
    }
}
