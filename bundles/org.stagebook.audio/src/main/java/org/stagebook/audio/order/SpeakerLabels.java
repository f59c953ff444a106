package org.stagebook.audio.order;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.SpeakerVocabulary;

/**
 * The names a file gives its channels, first channel first, read as speakers.
 *
 * <p>Takes the names as plain text, wherever they come from: speaker labels of the ADM, names or functions of an {@code
 * iXML} track list. Either all of them are speakers of one known layout, or none is believed: the tracks of a field
 * recording are called {@code "Boom"} and {@code "S"}, too.
 *
 * @param names one for each channel
 */
public record SpeakerLabels(List<String> names) {

    /** iXML dictionary of track functions, {@code "Ls-5.1"}; the microphone arrays among them are no speakers. */
    private static final Pattern FUNCTION = Pattern.compile("(\\w+)-(MIX|LCR|LCRS|GENERIC|\\d\\.\\d\\w*)");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s._()\\[\\]-]+");

    /** Copies the list. */
    public SpeakerLabels {
        names = List.copyOf(names);
    }

    /** The order these names say, if they say one for every channel. */
    public Optional<ChannelOrder> order() {
        List<Speaker> speakers = new ArrayList<>();
        for (String name : names) {
            speaker(name).ifPresent(speakers::add);
        }
        if (speakers.isEmpty() || speakers.size() < names.size()) {
            return Optional.empty();
        }
        return consistent(speakers)
                .filter(order -> order.channelCount() == 1 || order.layout().isPresent());
    }

    private static Optional<Speaker> speaker(String name) {
        Matcher function = FUNCTION.matcher(name.strip().toUpperCase(Locale.ROOT));
        if (function.matches()) {
            return SpeakerVocabulary.TRADE.speaker(function.group(1));
        }
        return SpeakerVocabulary.any(name).or(() -> {
            String[] words = SEPARATORS.split(name.strip(), -1);
            return words.length < 2 ? Optional.empty() : SpeakerVocabulary.TRADE.speaker(words[words.length - 1]);
        });
    }

    /**
     * Resolves what Ls and Rs mean beside other surrounds: the sides where there are rears (SMPTE, Apple), the rears
     * where there are sides (Steinberg).
     *
     * @param speakers by name, at least one
     * @return the order; empty when a speaker is there twice
     */
    public static Optional<ChannelOrder> consistent(List<Speaker> speakers) {
        Set<Speaker> present = EnumSet.copyOf(speakers);
        boolean sides = present.contains(Speaker.LEFT_SIDE_SURROUND);
        boolean rears = present.contains(Speaker.LEFT_REAR_SURROUND);
        List<Speaker> resolved = new ArrayList<>();
        for (Speaker speaker : speakers) {
            resolved.add(
                    switch (speaker) {
                        case LEFT_SURROUND ->
                            sides ? Speaker.LEFT_REAR_SURROUND : rears ? Speaker.LEFT_SIDE_SURROUND : speaker;
                        case RIGHT_SURROUND ->
                            sides ? Speaker.RIGHT_REAR_SURROUND : rears ? Speaker.RIGHT_SIDE_SURROUND : speaker;
                        default -> speaker;
                    });
        }
        boolean twice = EnumSet.copyOf(resolved).size() < resolved.size();
        return twice ? Optional.empty() : Optional.of(new ChannelOrder(resolved));
    }
}
