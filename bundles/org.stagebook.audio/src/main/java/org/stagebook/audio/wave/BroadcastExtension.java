package org.stagebook.audio.wave;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.timebase.Level;

/**
 * The {@code bext} chunk of a Broadcast Wave file (EBU Tech 3285), which answers who recorded what, when, and where
 * on the time line it belongs. Texts that the file leaves out are empty.
 *
 * @param origin who wrote the file and what it calls it
 * @param originationDate as stored, usually {@code yyyy-MM-dd}; see {@link #date()}
 * @param originationTime as stored, usually {@code HH:mm:ss}
 * @param timeReferenceSamples first sample, counted from midnight; not negative
 * @param version 0, 1 or 2
 * @param loudness the figures that are measured; a file that marks one as unset, or writes the floor that some
 *     workstations put for silence, does not have it here
 * @param umid the material's identifier, from version 1 on
 * @param codingHistory a line for each device the sound went through, as stored
 */
public record BroadcastExtension(
        Origin origin,
        String originationDate,
        String originationTime,
        long timeReferenceSamples,
        int version,
        Map<LoudnessQuantity, Level> loudness,
        Optional<Umid> umid,
        String codingHistory) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-:_/ .](\\d{2})[-:_/ .](\\d{2})");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /**
     * The texts of the chunk.
     *
     * @param description what the recording is, at most 256 bytes
     * @param originator the device or program that wrote it, at most 32 bytes
     * @param reference its own number for the recording, at most 32 bytes
     */
    public record Origin(String description, String originator, String reference) {}

    /**
     * Checks the numbers and copies the map.
     *
     * @throws IllegalArgumentException if the time reference is negative
     */
    public BroadcastExtension {
        if (timeReferenceSamples < 0) {
            throw new IllegalArgumentException(
                    "The time reference counts samples from midnight and cannot be " + timeReferenceSamples + ".");
        }
        loudness = Map.copyOf(loudness);
    }

    /** The chunk for a new recording: version 1, nothing measured; the caller states the date so that files repeat. */
    public static BroadcastExtension forNewFile(Origin origin, LocalDateTime originated, long timeReferenceSamples) {
        String date = DateTimeFormatter.ISO_LOCAL_DATE.format(originated);
        return new BroadcastExtension(
                origin, date, TIME.format(originated), timeReferenceSamples, 1, Map.of(), Optional.empty(), "");
    }

    /**
     * The same with these figures, as version 2 of the standard; quantities that are not among them become unset.
     *
     * @throws IllegalArgumentException if a figure has another unit than its quantity or does not fit its place
     */
    public BroadcastExtension withLoudness(Map<LoudnessQuantity, Level> measured) {
        measured.forEach((quantity, level) -> quantity.hundredths(level));
        return new BroadcastExtension(
                origin,
                originationDate,
                originationTime,
                timeReferenceSamples,
                Math.max(version, 2),
                measured,
                umid,
                codingHistory);
    }

    /** The same with other texts. */
    public BroadcastExtension withOrigin(Origin texts) {
        return new BroadcastExtension(
                texts, originationDate, originationTime, timeReferenceSamples, version, loudness, umid, codingHistory);
    }

    /**
     * The same at another place of the time line.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public BroadcastExtension withTimeReference(long samples) {
        return new BroadcastExtension(
                origin, originationDate, originationTime, samples, version, loudness, umid, codingHistory);
    }

    /** The same with another coding history, whose lines end in CR LF by the standard. */
    public BroadcastExtension withCodingHistory(String lines) {
        return new BroadcastExtension(
                origin, originationDate, originationTime, timeReferenceSamples, version, loudness, umid, lines);
    }

    /** The date, with any of the separators that recorders use; nothing when it is no date. */
    public Optional<LocalDate> date() {
        Matcher matcher = DATE.matcher(originationDate);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
