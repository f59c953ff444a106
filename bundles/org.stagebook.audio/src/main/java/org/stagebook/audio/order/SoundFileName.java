package org.stagebook.audio.order;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.SpeakerVocabulary;

/**
 * The name of a sound file as people on a stage write it: {@code "R2_MX_5.1_film.wav"}, {@code "R2 DX.Ls.wav"}, {@code
 * "R2_LCRLsRsLFE.wav"}.
 *
 * @param stem the name without its extension
 */
public record SoundFileName(String stem) {

    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(wave?|bwf|rf64|bw64|aiff?|aifc|flac)$");

    /** Figures of a layout, not part of a longer number and no version. */
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(?<!\\d\\.)(?<![vV])(\\d{1,2}\\.\\d(?:\\.\\d)?)(?![\\d]|\\.\\d)");

    private static final String SEPARATOR = "[\\s._()\\[\\]-]+";

    private static final Pattern SPEAKERS =
            Pattern.compile("(?i)(?<![A-Za-z0-9])(?:X)(?:[\\s._-]?(?:X)){2,}(?![A-Za-z0-9])"
                    .replace("X", String.join("|", WrittenOrder.LABELS)));

    private static final Set<String> PLAIN_CONVENTIONS = Set.of("smpte", "itu");
    private static final Set<String> WORDY_CONVENTIONS = Set.of("film", "dolby", "dts", "dcp", "quicktime", "wave");

    private static final Pattern MEMBER = Pattern.compile("(.*?[^\\s._(\\[-])[\\s._(\\[-]+([A-Za-z]+)[)\\]]?");

    /** The name of a file, without what tells its format. */
    public static SoundFileName of(Path file) {
        Path name = file.getFileName();
        return new SoundFileName(
                EXTENSION.matcher(name == null ? "" : name.toString()).replaceFirst(""));
    }

    /** What the name says about so many channels, as far as it says something. */
    public LayoutHint hint(int channels) {
        Optional<ChannelOrder> order = writtenOrder();
        if (order.isPresent()) {
            return LayoutHint.of(order.get());
        }
        Optional<ChannelLayout> layout = layout();
        Optional<OrderConvention> convention = convention(layout.isPresent());
        if (layout.isEmpty() && convention.isEmpty()) {
            return member().filter(member -> channels == 1)
                    .map(member -> LayoutHint.of(new ChannelOrder(List.of(member.speaker()))))
                    .orElse(LayoutHint.NONE);
        }
        return new LayoutHint(layout, convention, Optional.empty());
    }

    /** All speakers one after another, as in {@code "LCRLsRsLFE"}. */
    private Optional<ChannelOrder> writtenOrder() {
        Matcher run = SPEAKERS.matcher(stem);
        while (run.find()) {
            Optional<ChannelOrder> order = WrittenOrder.ofLayout(run.group());
            if (order.isPresent()) {
                return order;
            }
        }
        return Optional.empty();
    }

    private Optional<ChannelLayout> layout() {
        Matcher figures = FIGURES.matcher(stem);
        while (figures.find()) {
            Optional<ChannelLayout> layout = ChannelLayout.ofLabel(figures.group(1));
            if (layout.isPresent()) {
                boolean sdds = words().contains("sdds");
                return sdds ? Optional.of(ChannelLayout.SDDS_7_1) : layout;
            }
        }
        return words().stream()
                .map(SoundFileName::layoutOfWord)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ChannelLayout> layoutOfWord(String word) {
        return switch (word) {
            case "50", "51", "61", "70", "71" -> ChannelLayout.ofLabel(word.charAt(0) + "." + word.charAt(1));
            case "512", "514", "702", "712", "714", "916" ->
                ChannelLayout.ofLabel(word.charAt(0) + "." + word.charAt(1) + "." + word.charAt(2));
            case "stereo", "mono", "lcr", "lcrs", "quad", "sdds" -> ChannelLayout.ofLabel(word);
            default -> Optional.empty();
        };
    }

    /**
     * The convention it names. "Film", "Dolby" and "DTS" stand in many names for other things and count only beside the
     * figures of a layout or before "order"; "Atmos" and "Pro Tools" say where a file is from and not how it is ordered.
     */
    private Optional<OrderConvention> convention(boolean hasLayout) {
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean plain = PLAIN_CONVENTIONS.contains(word);
            boolean ordered = i + 1 < words.size() && words.get(i + 1).equals("order");
            boolean beside = hasLayout && besideLayout(word);
            boolean meant = plain || (WORDY_CONVENTIONS.contains(word) && (ordered || beside));
            if (meant) {
                return OrderConvention.ofLabel(word);
            }
        }
        return Optional.empty();
    }

    private boolean besideLayout(String word) {
        String figures = "(?:\\d{1,2}\\.\\d(?:\\.\\d)?|5[01]|7[01]|lcrs?|quad)";
        return Pattern.compile("(?i)(?:" + figures + SEPARATOR + word + "(?![a-z])|(?<![a-z])" + word + SEPARATOR
                        + figures + ")")
                .matcher(stem)
                .find();
    }

    private List<String> words() {
        return Arrays.asList(stem.toLowerCase(Locale.ROOT).split(SEPARATOR, -1));
    }

    /** The one channel of a programme this file holds, if its name ends in a speaker: {@code .Ls}, {@code _L}. */
    public Optional<Member> member() {
        Matcher matcher = MEMBER.matcher(stem);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return SpeakerVocabulary.TRADE
                .speaker(matcher.group(2))
                .filter(speaker -> speaker != Speaker.MONO)
                .map(speaker -> new Member(matcher.group(1), speaker));
    }

    /**
     * A file that is one channel of a programme.
     *
     * @param programme what the names of all its files begin with
     * @param speaker which this one feeds, as its name says
     */
    public record Member(String programme, Speaker speaker) {}
}
