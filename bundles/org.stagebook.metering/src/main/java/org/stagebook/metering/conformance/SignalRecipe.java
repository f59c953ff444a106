package org.stagebook.metering.conformance;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.lanes.LaneSound;

/**
 * A test signal that is computed where it is needed, so that a hundred seconds at 192 kHz take no room.
 *
 * @param text the signal in words, the rate left out
 * @param order which speaker each channel feeds
 * @param sampleRateHz positive
 * @param frames its length
 * @param channels one signal for each speaker of the order
 */
public record SignalRecipe(String text, ChannelOrder order, int sampleRateHz, long frames, List<ChannelSignal> channels)
        implements CaseSignal {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if signals and speakers are not as many
     */
    public SignalRecipe {
        channels = List.copyOf(channels);
        if (channels.size() != order.channelCount()) {
            throw new IllegalArgumentException(channels.size() + " signals for the channels " + order + ".");
        }
    }

    /** The signal as a recording that can be read. */
    public LaneSound sound() {
        return new LaneSound(sampleRateHz, channels.size(), frames, Optional.empty(), () -> new RecipeSource(this));
    }

    /** Computes consecutive frames, {@code planar[channel][0..count)}. */
    void render(long startFrame, double[][] planar, int count) {
        for (int channel = 0; channel < planar.length; channel++) {
            int twin = channels.indexOf(channels.get(channel));
            if (twin < channel) {
                System.arraycopy(planar[twin], 0, planar[channel], 0, count);
            } else {
                render(channels.get(channel), startFrame, planar[channel], count);
            }
        }
    }

    private static void render(ChannelSignal signal, long startFrame, double[] samples, int count) {
        for (int index = 0; index < count; index++) {
            samples[index] = signal.sampleAt(startFrame + index);
        }
    }
}
