package org.stagebook.cli.measure;

import java.util.Optional;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A part to be measured besides the whole, a cue or a scene.
 *
 * @param name what people call it
 * @param from first frame, as timecode
 * @param to last frame, as timecode; it is included
 */
public record NamedPart(String name, String from, String to) {

    /**
     * Reads {@code "Chase=01:00:10:00-01:00:32:11"} or the same without a name, which is then the timecode itself.
     *
     * @throws CommandRefusedException if it is nothing like that
     */
    public static NamedPart parse(String text) {
        int afterName = text.lastIndexOf('=') + 1;
        String range = text.substring(afterName).strip();
        int dash = range.indexOf('-');
        if (dash <= 0 || dash == range.length() - 1) {
            throw new CommandRefusedException("\"" + text + "\" is no part. Give its first and last frame, as in"
                    + " 01:00:10:00-01:00:32:11, with a name before it if you like: Chase=01:00:10:00-01:00:32:11.");
        }
        String name = afterName == 0 ? range : text.substring(0, afterName - 1).strip();
        return new NamedPart(
                name,
                range.substring(0, dash).strip(),
                range.substring(dash + 1).strip());
    }

    /** Where it is in a recording. */
    public MeasureWindow window(Optional<TimecodeFormat> stated) {
        return new MeasureWindow(from, to, stated);
    }
}
