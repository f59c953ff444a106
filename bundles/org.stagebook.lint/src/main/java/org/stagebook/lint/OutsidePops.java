package org.stagebook.lint;

import java.util.BitSet;
import org.stagebook.lint.sound.ChannelMeasures;
import org.stagebook.lint.sound.PopFound;
import org.stagebook.lint.sound.SoundMeasures;

/** When a channel sounds apart from its pops. */
final class OutsidePops {

    private static final int TENTHS_PER_SECOND = 10;

    private OutsidePops() {}

    static BitSet of(SoundMeasures sound, ChannelMeasures channel) {
        BitSet sounding = channel.sounding().asBits();
        int rate = sound.format().sampleRateHz();
        for (PopFound pop : channel.pops()) {
            if (pop.heard() && rate > 0) {
                int first = tenth(pop.start(), rate, sounding);
                int last = tenth(pop.start() + pop.expectedLength(), rate, sounding);
                sounding.clear(Math.max(0, first - 1), Math.max(first, last) + 2);
            }
        }
        return sounding;
    }

    private static int tenth(long frame, int rate, BitSet sounding) {
        return (int) Math.clamp(frame / (double) rate * TENTHS_PER_SECOND, 0, sounding.length());
    }
}
