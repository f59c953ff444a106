package org.stagebook.interchange.placing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.AdrState;
import org.stagebook.model.AlternateLine;
import org.stagebook.model.CastMember;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * What the tags of ADR editors say of a line to be recorded: {@code R} (reason), {@code Mins} (time budget), {@code Shot},
 * {@code TBW}, {@code EFF}, {@code ADLIB}, {@code OPT}, {@code TV}, {@code Airline}, and of who speaks it: {@code Actor},
 * {@code CN}. A tag whose value means none of these stays a tag.
 *
 * @param reason why it is recorded; may be empty
 * @param character who speaks; may be empty
 * @param tags all of them, as {@code NAME=VALUE} or {@code NAME}
 */
public record AdrTags(String reason, String character, List<String> tags) {

    private static final Set<String> SPOKEN = Set.of("ADR", "GROUP");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final Set<String> TRUE = Set.of("", "1", "Y", "YES", "X", "TRUE");
    private static final String TV = "TV";
    private static final String AIRLINE = "airline";

    /** Keeps its own copy. */
    public AdrTags {
        tags = List.copyOf(tags);
    }

    /** Whether cues of a category are lines to be recorded. */
    public static boolean isSpoken(String categoryCode) {
        return SPOKEN.contains(categoryCode.toUpperCase(Locale.ROOT));
    }

    /** What a text said; a reason among the tags counts where there is no other. */
    public static AdrTags read(String reason, String character, List<String> tags) {
        return new AdrTags(reason, character, tags);
    }

    /** What a cue says, its own tags first. */
    public static AdrTags of(Cue cue) {
        List<String> tags = new ArrayList<>(cue.getTags());
        player(cue).ifPresent(member -> {
            value("Actor", member.getActor(), tags);
            value("CN", member.getNumber(), tags);
        });
        @Nullable AdrDetails details = cue.getAdr();
        String character = cue.getCharacter() == null ? "" : cue.getCharacter();
        if (details == null) {
            return new AdrTags("", character, tags);
        }
        if (details.getBudgetMinutes() != null) {
            tags.add("Mins=" + plain(details.getBudgetMinutes()));
        }
        if (details.getState() == AdrState.RECORDED) {
            tags.add("Shot=" + (details.getRecordedOn() == null ? "1" : details.getRecordedOn()));
        }
        flag("TBW", details.getState() == AdrState.TO_BE_WRITTEN, tags);
        flag("EFF", details.isEffort(), tags);
        flag("ADLIB", details.isAdLib(), tags);
        flag("OPT", details.isOptional(), tags);
        for (String version : details.getVersions()) {
            tags.add(
                    version.equalsIgnoreCase(TV) || version.equalsIgnoreCase(AIRLINE)
                            ? version.toUpperCase(Locale.ROOT)
                            : "Version=" + version);
        }
        for (AlternateLine alternate : details.getAlternates()) {
            tags.add("Alt " + alternate.getVersion() + "=" + alternate.getLine());
        }
        return new AdrTags(details.getReason() == null ? "" : details.getReason(), character, tags);
    }

    /** Puts the details into a new cue and answers the tags that mean none. */
    public List<String> into(NewCue cue) {
        Details details = new Details();
        List<String> rest = tags.stream().filter(tag -> !details.take(tag)).toList();
        if (!reason.isEmpty()) {
            details.reason = reason;
        }
        details.made().ifPresent(cue::adr);
        boolean named = !character.isEmpty() && !(details.actor.isEmpty() && details.number.isEmpty());
        if (named) {
            cue.played(details.actor, details.number);
            return rest;
        }
        return details.speaker.isEmpty()
                ? rest
                : tags.stream()
                        .filter(tag -> rest.contains(tag) || details.speaker.contains(tag))
                        .toList();
    }

    private static Optional<CastMember> player(Cue cue) {
        boolean spoken = cue.getCategory() != null
                && cue.getCategory().getCode() != null
                && isSpoken(cue.getCategory().getCode());
        if (!spoken || cue.getCharacter() == null || !(cue.getReel().eContainer() instanceof Production production)) {
            return Optional.empty();
        }
        String character = cue.getCharacter().strip();
        return production.getCast().stream()
                .filter(member -> member.getCharacter() != null
                        && member.getCharacter().strip().equalsIgnoreCase(character))
                .findFirst();
    }

    private static void value(String name, @Nullable String value, List<String> tags) {
        boolean said = tags.stream().anyMatch(tag -> tag.startsWith(name + "="));
        if (value != null && !value.isEmpty() && !said) {
            tags.add(name + "=" + value);
        }
    }

    private static void flag(String name, boolean on, List<String> tags) {
        if (on) {
            tags.add(name);
        }
    }

    private static String plain(double minutes) {
        return minutes == Math.rint(minutes) ? Long.toString((long) minutes) : Double.toString(minutes);
    }

    private static final class Details {
        private final NewObject details = NewObject.of(Literals.ADR_DETAILS);
        private final List<String> versions = new ArrayList<>();
        private final List<String> speaker = new ArrayList<>();
        private String reason = "";
        private String actor = "";
        private String number = "";
        private boolean any;

        /** Whether the tag means one of the details. */
        boolean take(String tag) {
            int sign = tag.indexOf('=');
            String name = (sign < 0 ? tag : tag.substring(0, sign)).strip();
            String value = sign < 0 ? "" : tag.substring(sign + 1).strip();
            boolean set = TRUE.contains(value.toUpperCase(Locale.ROOT));
            boolean taken = switch (name.toUpperCase(Locale.ROOT)) {
                case "R" -> isReason(value);
                case "MINS" -> minutes(value);
                case "SHOT" -> shot(value);
                case "TBW" -> set && with(Literals.ADR_DETAILS__STATE, AdrState.TO_BE_WRITTEN);
                case "EFF" -> set && with(Literals.ADR_DETAILS__EFFORT, true);
                case "ADLIB" -> set && with(Literals.ADR_DETAILS__AD_LIB, true);
                case "OPT" -> set && with(Literals.ADR_DETAILS__OPTIONAL, true);
                case "TV" -> set && versions.add(TV);
                case "AIRLINE", "AIR" -> set && versions.add(AIRLINE);
                case "VERSION" -> !value.isEmpty() && versions.add(value);
                case "ACTOR" -> speaks(tag, value.isEmpty() ? actor : value, number);
                case "CN" -> speaks(tag, actor, value.isEmpty() ? number : value);
                default -> alternate(name, value);
            };
            any |= taken;
            return taken;
        }

        private boolean with(EStructuralFeature feature, Object value) {
            details.with(feature, value);
            return true;
        }

        private boolean isReason(String value) {
            boolean free = reason.isEmpty() && !value.isEmpty();
            reason = free ? value : reason;
            return free;
        }

        private boolean minutes(String value) {
            OptionalDouble minutes = MINUTES.matcher(value).matches()
                    ? OptionalDouble.of(Double.parseDouble(value.replace(',', '.')))
                    : OptionalDouble.empty();
            return minutes.isPresent()
                    && minutes.getAsDouble() > 0
                    && with(Literals.ADR_DETAILS__BUDGET_MINUTES, minutes.getAsDouble());
        }

        /** A date, or only that it was; another text says that too, and stays a tag for what else it says. */
        private boolean shot(String value) {
            with(Literals.ADR_DETAILS__STATE, AdrState.RECORDED);
            any = true;
            if (TRUE.contains(value.toUpperCase(Locale.ROOT))) {
                return true;
            }
            try {
                return with(Literals.ADR_DETAILS__RECORDED_ON, LocalDate.parse(value));
            } catch (DateTimeException e) {
                return false;
            }
        }

        private boolean speaks(String tag, String newActor, String newNumber) {
            actor = newActor;
            number = newNumber;
            return speaker.add(tag);
        }

        private boolean alternate(String name, String value) {
            if (!name.toUpperCase(Locale.ROOT).startsWith("ALT ") || value.isEmpty()) {
                return false;
            }
            details.withPart(
                    Literals.ADR_DETAILS__ALTERNATES,
                    NewObject.of(Literals.ALTERNATE_LINE)
                            .with(
                                    Literals.ALTERNATE_LINE__VERSION,
                                    name.substring(4).strip())
                            .with(Literals.ALTERNATE_LINE__LINE, value));
            return true;
        }

        Optional<NewObject> made() {
            if (!reason.isEmpty()) {
                details.with(Literals.ADR_DETAILS__REASON, reason);
                any = true;
            }
            if (!versions.isEmpty()) {
                details.with(Literals.ADR_DETAILS__VERSIONS, List.copyOf(versions));
            }
            return any ? Optional.of(details) : Optional.empty();
        }
    }
}
