package org.stagebook.interchange.soundfolder;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.order.SoundFileName;

/**
 * What the name of a delivered file says: {@code R1_DX_v03_Ls.wav} is reel 1, track {@code DX}, version 3, left surround.
 *
 * @param stem the name without extension
 * @param base the name without extension and channel; what the monos of one programme have in common
 * @param reel the number after {@code R}; empty if there is none
 * @param version the number after {@code v}; empty if there is none
 * @param track the base without reel and version; never empty
 * @param channel what the name says about the one channel the file holds
 */
public record StemName(
        String stem, String base, OptionalInt reel, OptionalInt version, String track, Optional<Channel> channel) {

    /**
     * The channel of a programme a mono file holds.
     *
     * @param label that of the speaker, such as {@code Ls}, or as it stands in the name, such as {@code A1}
     * @param speaker which it feeds; empty for a channel that is only numbered
     * @param number the number of a numbered channel, else 0
     */
    public record Channel(String label, Optional<Speaker> speaker, int number) {}

    private static final String APART = "[\\s_.-]";
    private static final Pattern NUMBERED = Pattern.compile("(.*[^\\s_.-])[\\s_.](A(\\d{1,2}))");
    private static final Pattern REEL =
            Pattern.compile("(?i)(?<![\\p{Alnum}])R(?:eel)?" + APART + "?0{0,2}(\\d{1,2})(?![\\p{Alnum}])");
    private static final Pattern VERSION =
            Pattern.compile("(?i)(?<![\\p{Alnum}])v(?:er)?" + APART + "?(\\d{1,6})(?![\\p{Alnum}])");
    private static final int LONGEST = 400;

    /** Reads the name of a file. */
    public static StemName of(Path file) {
        String stem = StorableText.of(SoundFileName.of(file).stem());
        if (stem.length() > LONGEST) {
            return of(stem, stem, Optional.empty());
        }
        Matcher numbered = NUMBERED.matcher(stem);
        if (numbered.matches()) {
            String label = stem.substring(numbered.start(2));
            Channel channel = new Channel(label, Optional.empty(), Integer.parseInt(label.substring(1)));
            return of(stem, stem.substring(0, numbered.end(1)), Optional.of(channel));
        }
        return new SoundFileName(stem)
                .member()
                .map(member -> of(stem, member.programme(), Optional.of(channel(member.speaker()))))
                .orElseGet(() -> of(stem, stem, Optional.empty()));
    }

    /** The name of the same file when its end is no channel. */
    public StemName alone() {
        return of(stem, stem, Optional.empty());
    }

    private static Channel channel(Speaker speaker) {
        return new Channel(speaker.label(), Optional.of(speaker), 0);
    }

    private static StemName of(String stem, String base, Optional<Channel> channel) {
        if (base.length() > LONGEST) {
            return new StemName(stem, base, OptionalInt.empty(), OptionalInt.empty(), base, channel);
        }
        Cut reel = Cut.of(base, REEL);
        Cut version = Cut.of(reel.rest(), VERSION);
        String track = version.rest().isEmpty() ? base : version.rest();
        return new StemName(stem, base, reel.number(), version.number(), track, channel);
    }

    /** A number found in a text, and the text without it. */
    private record Cut(OptionalInt number, String rest) {

        static Cut of(String text, Pattern pattern) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return new Cut(OptionalInt.empty(), text);
            }
            String head = text.substring(0, matcher.start());
            String tail = text.substring(matcher.end());
            boolean both = !head.isEmpty() && !tail.isEmpty();
            String rest = both ? head + tail.replaceFirst("^" + APART, "") : head + tail;
            int number = Integer.parseInt(text.substring(matcher.start(1), matcher.end(1)));
            return new Cut(OptionalInt.of(number), rest.replaceAll("^" + APART + "+|" + APART + "+$", ""));
        }
    }
}
