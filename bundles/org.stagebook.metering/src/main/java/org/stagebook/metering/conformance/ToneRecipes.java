package org.stagebook.metering.conformance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** Makes recipes of stepped tones at one sample rate. */
record ToneRecipes(int sampleRateHz) {

    /** The same 1 kHz tone in both channels, as nearly all cases of Tech 3341 and 3342 have it. */
    SignalRecipe stereo(LevelStep... steps) {
        return stereo(1000, Arrays.asList(steps));
    }

    SignalRecipe stereo(List<LevelStep> steps) {
        return stereo(1000, steps);
    }

    SignalRecipe stereo(int frequencyHz, List<LevelStep> steps) {
        return same(ChannelOrder.L_R, frequencyHz, steps);
    }

    /** The same tone in all channels. */
    SignalRecipe same(ChannelOrder order, int frequencyHz, List<LevelStep> steps) {
        Map<Speaker, List<LevelStep>> channels = new LinkedHashMap<>();
        order.speakers().forEach(speaker -> channels.put(speaker, steps));
        String text = hertz(frequencyHz) + ": " + text(steps) + (order.channelCount() == 1 ? "" : " in " + order);
        return each(text, order, frequencyHz, channels);
    }

    /** A tone in one channel, nothing in the others. */
    SignalRecipe alone(ChannelOrder order, Speaker speaker, double frequencyHz, LevelStep step) {
        String text = hertz(frequencyHz) + ": " + step + " in " + speaker.label() + " of " + order;
        return each(text, order, frequencyHz, Map.of(speaker, List.of(step)));
    }

    /** One tone with steps of its own in each channel; speakers that are not named are silent. */
    SignalRecipe each(String text, ChannelOrder order, double frequencyHz, Map<Speaker, List<LevelStep>> steps) {
        Sine sine = Sine.ofHertz(frequencyHz, sampleRateHz);
        Map<List<LevelStep>, ChannelSignal> made = new LinkedHashMap<>();
        List<ChannelSignal> channels = order.speakers().stream()
                .map(speaker -> steps.getOrDefault(speaker, List.of()))
                .map(script -> made.computeIfAbsent(script, key -> signal(sine, key)))
                .toList();
        double seconds = steps.values().stream()
                .mapToDouble(LevelStep::totalSeconds)
                .max()
                .orElse(0);
        return new SignalRecipe(text, order, sampleRateHz, Math.round(seconds * sampleRateHz), channels);
    }

    private ChannelSignal signal(Sine sine, List<LevelStep> steps) {
        return steps.isEmpty() ? ChannelSignal.SILENCE : new SteppedTone(sine, sampleRateHz, steps);
    }

    /** In words: {@code "31.5 Hz"}, {@code "1 kHz"}. */
    private static String hertz(double frequencyHz) {
        boolean kilohertz = frequencyHz % 1000 == 0;
        return plain(kilohertz ? frequencyHz / 1000 : frequencyHz) + (kilohertz ? " kHz" : " Hz");
    }

    /** Without a fraction where there is none. */
    static String plain(double frequencyHz) {
        return BigDecimal.valueOf(frequencyHz).stripTrailingZeros().toPlainString();
    }

    /** The steps in words; what is repeated is said once. */
    private static String text(List<LevelStep> steps) {
        if (steps.size() > 6 && steps.equals(LevelStep.repeated(steps.size() / 2, steps.get(0), steps.get(1)))) {
            return "(" + steps.get(0) + ", " + steps.get(1) + ") x " + steps.size() / 2;
        }
        return steps.stream().map(LevelStep::toString).collect(Collectors.joining(", "));
    }
}
