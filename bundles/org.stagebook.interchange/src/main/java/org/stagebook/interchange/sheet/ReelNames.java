package org.stagebook.interchange.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.ReelFinder;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.ReelTarget.MarkedReel;
import org.stagebook.interchange.placing.ReelTarget.MissingReel;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Finds the reels a table names: by their name, else by their number.
 *
 * <p>{@code "R2"}, {@code "Reel 02"} and {@code "2"} are the second. One that the production lacks is made; what is no name of
 * a reel is reported.
 */
final class ReelNames {

    private static final int MOST_MADE = 30;
    private static final int LAST_HOUR = 23;
    private static final int LONGEST = 30;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:r|rl|reel|roll|rolle|act|akt|part|teil|b|bob|bobine|acte|rollo|rullo|#)?[\\s.#:_-]{0,3}0{0,3}(\\d{1,3})(.*)",
            Pattern.DOTALL);

    /** {@code "1. Akt"}, {@code "2 of 6"}, and the reels of 2000 ft, {@code "3AB"}. */
    private static final Pattern AFTER_NUMBER = Pattern.compile(
            "(?i)\\.?\\s{0,3}(?:reel|roll|rolle|act|akt|part|teil|bobine|acte|ab|a/b|(?:of|von|/)\\s?\\d{1,2})?\\s{0,3}");

    private final TimecodeFormat format;
    private final ReelFinder finder;
    private final Map<String, Optional<NamedReel>> found = new HashMap<>();
    private final List<NamedReel> existing;
    private final Map<Integer, NamedReel> made = new HashMap<>();
    private final Warnings warnings;

    ReelNames(Production production, TimecodeFormat format, ReelFinder finder, Warnings warnings) {
        this.format = format;
        this.finder = finder;
        this.warnings = warnings;
        this.existing = production.getReels().stream()
                .filter(reel -> reel.getStart() != null && reel.getId() != null)
                .map(ReelNames::existing)
                .sorted(Comparator.comparingInt(NamedReel::number))
                .toList();
    }

    private static NamedReel existing(Reel reel) {
        String name = reel.getName() == null || reel.getName().isBlank() ? "R" + reel.getNumber() : reel.getName();
        return new NamedReel(
                name, reel.getNumber(), reel.getStart(), new ExistingReel(Objects.requireNonNull(reel.getId())));
    }

    /**
     * Some rows that name the same reel.
     *
     * @param firstLine of the first of them
     * @param rows how many they are
     * @param hour where a reel is made if the production lacks it; empty for the hour of its number
     */
    record Mention(int firstLine, int rows, OptionalInt hour) {}

    /** Looks a name up for the first time and says what is not as the table says. */
    void meet(String name, Mention mention) {
        found.put(key(name), find(name, mention));
    }

    /** The reel of a name that was met before; none where the name is empty or nobody's. */
    Optional<NamedReel> of(String name) {
        return found.getOrDefault(key(name), Optional.empty());
    }

    /** The reel of that number; one that is missing starts at the hour of its number. */
    NamedReel numbered(int number) {
        return byNumber(number).orElseGet(() -> made(number, Math.clamp(number, 0, LAST_HOUR)));
    }

    /** The first reel of the production. */
    NamedReel first() {
        return existing.isEmpty() ? numbered(1) : existing.getFirst();
    }

    /** Whether what names no reel could lie in several. */
    boolean several() {
        return existing.size() > 1;
    }

    /** What people call a reel. */
    String label(ReelTarget target) {
        return switch (target) {
            case ExistingReel old ->
                existing.stream()
                        .filter(reel -> reel.target().equals(old))
                        .map(NamedReel::label)
                        .findFirst()
                        .orElse("another reel");
            case MissingReel missing -> "R" + missing.number();
            case MarkedReel marked -> "R" + marked.number();
        };
    }

    private Optional<NamedReel> find(String name, Mention mention) {
        Optional<NamedReel> same = existing.stream()
                .filter(reel -> key(reel.label()).equals(key(name)))
                .findFirst();
        if (same.isPresent() || name.isEmpty()) {
            return same;
        }
        Matcher matcher = NUMBERED.matcher(Excerpt.of(name, LONGEST));
        int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (number == 0) {
            warn(name, mention, "it was placed by its timecode");
            return Optional.empty();
        }
        boolean exact = AFTER_NUMBER.matcher(matcher.group(2)).matches();
        Optional<NamedReel> reel = byNumber(number).or(() -> exact ? make(number, mention) : Optional.empty());
        if (reel.isEmpty()) {
            warn(name, mention, "it was placed by its timecode");
        } else if (!exact) {
            warn(name, mention, reel.get().label() + " was taken for its number");
        } else if (reel.get().target() instanceof MissingReel missing) {
            warn(name, mention, "R" + number + " was made at timecode hour " + missing.startHour());
        }
        return reel;
    }

    private void warn(String name, Mention mention, String what) {
        String rows = mention.rows() == 1 ? "" : "; " + mention.rows() + " rows name it";
        warnings.add(
                mention.firstLine(),
                "The production has no reel \"" + Excerpt.of(name, LONGEST) + "\"; " + what + rows + ".");
    }

    private Optional<NamedReel> byNumber(int number) {
        return existing.stream()
                .filter(reel -> reel.number() == number)
                .findFirst()
                .or(() -> Optional.ofNullable(made.get(number)));
    }

    private Optional<NamedReel> make(int number, Mention mention) {
        return made.size() < MOST_MADE
                ? Optional.of(made(number, mention.hour().orElse(Math.min(number, LAST_HOUR))))
                : Optional.empty();
    }

    private NamedReel made(int number, int hour) {
        return made.computeIfAbsent(number, missing -> {
            Position start = format.positionOfFrame(hour * (format.framesPerDay() / 24));
            return new NamedReel("R" + number, number, start, finder.named(number, hour));
        });
    }

    private static String key(String name) {
        return Excerpt.of(name, LONGEST).strip().toUpperCase(Locale.ROOT);
    }
}
