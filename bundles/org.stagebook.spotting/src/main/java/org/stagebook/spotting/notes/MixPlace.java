package org.stagebook.spotting.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Where in a film something is asked of the mix: some cues by their numbers, or a range in timecode.
 *
 * @param reel the reel it lies in
 * @param range from the first to the last of it
 * @param cues those that are meant; empty for the range alone
 */
public record MixPlace(Reel reel, TimeRange range, List<Cue> cues) {

    private static final Pattern RANGE = Pattern.compile("([\\d:;.,]+)\\s*(?:-|\u2013|to)\\s*([\\d:;.,]+)");

    /** Copies the list. */
    public MixPlace {
        cues = List.copyOf(cues);
    }

    /** What a typed text means in a production. */
    public static Reading<MixPlace> read(String typed, Production production) {
        Matcher range = RANGE.matcher(typed.strip());
        if (range.matches() && range.group(1).contains(":")) {
            return range(range.group(1), range.group(2), production);
        }
        return typed.isBlank()
                ? new Reading.Refused<>("It is not said where. " + example(production))
                : cues(typed, production);
    }

    private static Reading<MixPlace> range(String from, String to, Production production) {
        TimecodeFormat format = production.getTimecodeFormat();
        try {
            Position start = format.parsePosition(from);
            Position end = format.parsePosition(to);
            Optional<Reel> reel = production.getReels().stream()
                    .filter(it -> it.getStart() != null && !start.isBefore(it.getStart()))
                    .reduce((one, later) -> later.getStart().isAfter(one.getStart()) ? later : one);
            if (reel.isEmpty() || !start.isBefore(end)) {
                return new Reading.Refused<>(
                        reel.isEmpty()
                                ? "No reel has begun at " + from + "."
                                : to + " does not lie after " + from + ".");
            }
            return understood(new MixPlace(reel.get(), new TimeRange(start, end), List.of()), format);
        } catch (TimeSyntaxException e) {
            return new Reading.Refused<>(String.valueOf(e.getMessage()));
        }
    }

    private static Reading<MixPlace> cues(String typed, Production production) {
        List<String> numbers = Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
        List<Cue> cues = production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> cue.getRange() != null
                        && numbers.stream().anyMatch(number -> number.equalsIgnoreCase(cue.getNumber())))
                .toList();
        if (cues.size() < numbers.size()) {
            return new Reading.Refused<>("There is no cue " + missing(numbers, cues) + ". " + example(production));
        }
        Reel reel = cues.getFirst().getReel();
        if (cues.stream().anyMatch(cue -> !cue.getReel().equals(reel))) {
            return new Reading.Refused<>("These cues lie in several reels; write a note for each reel.");
        }
        TimeRange range = cues.stream()
                .map(Cue::getRange)
                .reduce((one, other) -> new TimeRange(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isBefore(other.end()) ? other.end() : one.end()))
                .orElseThrow();
        return understood(new MixPlace(reel, range, cues), production.getTimecodeFormat());
    }

    private static String missing(List<String> numbers, List<Cue> cues) {
        return numbers.stream()
                .filter(number -> cues.stream().noneMatch(cue -> number.equalsIgnoreCase(cue.getNumber())))
                .findFirst()
                .orElse(numbers.getFirst());
    }

    private static Reading<MixPlace> understood(MixPlace place, TimecodeFormat format) {
        return new Reading.Understood<>(place, place.words(format));
    }

    private static String example(Production production) {
        TimecodeFormat format = production.getTimecodeFormat();
        Position start =
                production.getReels().stream().map(Reel::getStart).findFirst().orElse(Position.ZERO);
        Position end = start.plus(format.rate().durationOfFrames(format.framesPerTimecodeSecond() * 5L));
        return "Write cues, such as FX101, FX102, or a range, such as " + format.format(start) + " to "
                + format.format(end) + ".";
    }

    /** In words: "R1, 01:00:08:00 to 01:00:13:00, FX101". */
    private String words(TimecodeFormat format) {
        String numbers = cues.stream().map(Cue::getNumber).collect(Collectors.joining(", "));
        return "R" + reel.getNumber() + ", " + format.format(range.start()) + " to " + format.format(range.end())
                + (numbers.isEmpty() ? "" : ", " + numbers);
    }
}
