package org.stagebook.spotting.shorthand;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.timebase.Position;

/**
 * Reads a cue typed in one line, such as {@code fx door slam 01:02:03:12 +2s !urgent @assistant #post}.
 *
 * <p>The first word may be a category. A timecode is the In, a second one the Out; film counts ({@code 123+08}) are taken too.
 * {@code +2s} is the length, {@code !urgent} the priority, {@code @name} who does it, {@code #post} the origin and any other
 * {@code #word} a tag; {@code KEEPER: words} is who speaks and the line; what follows {@code //} is the intent. All else is the
 * description. A backslash before a word keeps it a word, and quotation marks hold a name of several together.
 */
public final class Shorthand {

    private static final Pattern WORD = Pattern.compile("[@#!]\"[^\"]*\"|\\S+");

    private final ShorthandWords words;
    private final TimeEntry times;

    /**
     * The language of a production.
     *
     * @param times reads labels and film counts of the reel that is spotted
     */
    public Shorthand(ShorthandWords words, TimeEntry times) {
        this.words = words;
        this.times = times;
    }

    /**
     * Reads a line; never fails.
     *
     * @param here the playhead, which lends what a label leaves out at its front
     */
    public SpottedLine read(String line, Position here) {
        LineReading reading = new LineReading(
                line,
                List.of(
                        new CategoryWord(words),
                        new TimeWords(times, here),
                        new PriorityWord(),
                        new AssigneeWord(words),
                        new HashWord()));
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.group().equals("//")) {
                reading.intent(word.end());
                break;
            }
            reading.take(word.group(), word.start(), word.end());
        }
        return reading.done(new SpokenLine(words));
    }
}
