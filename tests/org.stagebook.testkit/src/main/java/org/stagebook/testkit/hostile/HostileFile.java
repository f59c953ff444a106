package org.stagebook.testkit.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.stagebook.interchange.ForeignFormat;

/**
 * A file of a megabyte, or as near to it as its format lets it be.
 *
 * @param format it is read as
 * @param what is odd about it, in words for a table
 * @param content made when it is wanted, so that it is in no heap that is measured
 */
public record HostileFile(ForeignFormat format, String what, Supplier<byte[]> content) {

    static final int MEGABYTE = 1_000_000;
    private static final int FIRST_SECOND = 3_600;

    /**
     * One text, then another as often as it fits.
     *
     * @param piece where {@code #} stands for a number that grows, {@code ~} for a timecode that goes on by a second
     */
    public static HostileFile of(ForeignFormat format, String what, String head, String piece) {
        return of(format, what, head, piece, "");
    }

    /** The same with a text behind. */
    public static HostileFile of(ForeignFormat format, String what, String head, String piece, String tail) {
        return new HostileFile(format, what, () -> {
            StringBuilder text = new StringBuilder(MEGABYTE).append(head);
            for (int i = 0; text.length() < MEGABYTE - tail.length(); i++) {
                text.append(counted(piece, i));
            }
            return text.append(tail).toString().getBytes(StandardCharsets.ISO_8859_1);
        });
    }

    private static String counted(String piece, int i) {
        if (piece.indexOf('#') < 0 && piece.indexOf('~') < 0) {
            return piece;
        }
        return piece.replace("#", String.valueOf(i + 1)).replace("~", timecode(FIRST_SECOND + i % 20_000));
    }

    private static String timecode(int second) {
        return two(second / 3_600) + ":" + two(second / 60 % 60) + ":" + two(second % 60) + ":00";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    @Override
    public String toString() {
        return format.id() + ": " + what;
    }
}
