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
                int first = (int) (pop.start() * TENTHS_PER_SECOND / rate);
                int last = (int) ((pop.start() + pop.expectedLength()) * TENTHS_PER_SECOND / rate);
                sounding.clear(Math.max(0, first - 1), Math.max(0, last) + 2);
            }
        }
        return sounding;
    }
}
