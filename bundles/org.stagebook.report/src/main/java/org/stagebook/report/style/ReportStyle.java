package org.stagebook.report.style;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A facility's own look.
 *
 * @param facility name of the house, at the foot of pages; may be empty
 * @param logos pictures of the house at the head of pages, in the order in which a print takes the first it can show
 * @param accent "#RRGGBB" of headings and rules
 * @param categoryColours "#RRGGBB" by category code, instead of the production's
 * @param type sizes and family of the type
 * @param footer a line at the foot of pages; may be empty
 * @param leaveOut ids of the parts of columns that are not printed
 * @param paper the house's paper, if it says
 */
public record ReportStyle(
        String facility,
        Optional<Logos> logos,
        String accent,
        Map<String, String> categoryColours,
        Type type,
        String footer,
        Set<String> leaveOut,
        Optional<Paper> paper) {

    /** Sizes in points; the family is for pages on screens, paper has its fonts with it. */
    public record Type(String family, float size, float headingSize) {}

    /** The picture as points, for paper, and the one that is shown on screens; the same where there is only one. */
    public record Logos(Optional<Path> paper, Path screen) {}

    /** Keeps its own copies. */
    public ReportStyle {
        categoryColours = Map.copyOf(categoryColours);
        leaveOut = Set.copyOf(leaveOut);
    }

    /** The look of a house that has none of its own. */
    public static ReportStyle standard() {
        return new ReportStyle(
                "", Optional.empty(), "#1F4E79", Map.of(), new Type("", 9, 13), "", Set.of(), Optional.empty());
    }
}
