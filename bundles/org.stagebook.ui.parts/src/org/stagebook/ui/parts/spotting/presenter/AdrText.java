package org.stagebook.ui.parts.spotting.presenter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.AlternateLine;
import org.stagebook.model.CastMember;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;

/** What the columns of an ADR list say of a cue. */
final class AdrText {

    /** Which version the lines of a column are for. */
    static final String TV = "TV";

    static final String AIRLINE = "airline";

    private AdrText() {}

    static String of(Cue cue, CueColumn column) {
        if (column == CueColumn.ACTOR) {
            return actor(cue);
        }
        return Optional.ofNullable(cue.getAdr())
                .map(details -> of(details, column))
                .orElse("");
    }

    private static String of(AdrDetails details, CueColumn column) {
        return switch (column) {
            case ADR_STATE -> details.getState().getLiteral();
            case REASON -> CueText.orEmpty(details.getReason());
            case MINUTES -> minutes(details.getBudgetMinutes());
            case MARKS -> marks(details);
            case VERSIONS -> String.join(", ", details.getVersions());
            case TV_LINE -> alternate(details, TV);
            case AIRLINE_LINE -> alternate(details, AIRLINE);
            default -> "";
        };
    }

    private static String minutes(Double minutes) {
        return minutes == null
                ? ""
                : BigDecimal.valueOf(minutes).stripTrailingZeros().toPlainString();
    }

    private static String marks(AdrDetails details) {
        return Stream.of(
                        details.isEffort() ? "EFF" : "",
                        details.isAdLib() ? "ADLIB" : "",
                        details.isOptional() ? "OPT" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String alternate(AdrDetails details, String version) {
        return details.getAlternates().stream()
                .filter(alternate -> Objects.equals(alternate.getVersion(), version))
                .findFirst()
                .map(AlternateLine::getLine)
                .orElse("");
    }

    private static String actor(Cue cue) {
        String character = CueText.orEmpty(cue.getCharacter()).strip();
        if (character.isEmpty() || cue.getReel() == null || !(cue.getReel().eContainer() instanceof Production film)) {
            return "";
        }
        List<CastMember> cast = film.getCast();
        return cast.stream()
                .filter(member -> character.equalsIgnoreCase(
                        CueText.orEmpty(member.getCharacter()).strip()))
                .findFirst()
                .map(member -> CueText.orEmpty(member.getActor()))
                .orElse("");
    }
}
