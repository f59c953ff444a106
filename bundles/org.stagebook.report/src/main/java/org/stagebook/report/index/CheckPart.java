package org.stagebook.report.index;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.content.CheckContent;
import org.stagebook.report.content.CheckContent.Found;
import org.stagebook.report.content.CheckContent.Same;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.Html;

/** What the check before the handover found, and what was let stand, by whom and why. */
final class CheckPart {
    private CheckPart() {}

    static Part of(CheckContent check) {
        String title = "What the check found";
        List<Html> content = new ArrayList<>();
        if (check.findings().isEmpty()) {
            String says = check.checkedAt().isEmpty()
                    ? "The package was not checked before it was built."
                    : "Checked " + when(check) + ": nothing was found.";
            content.add(Html.tag("p", "nothing").add(says));
            return new Part("check", title, "", content);
        }
        String checked = check.checkedAt().isEmpty() ? "" : "Checked " + when(check) + ". ";
        content.add(Html.tag("p", "total")
                .add(checked + check.open().size() + " open, " + check.waived().size() + " waived."));
        if (!check.open().isEmpty()) {
            content.add(Html.text("h3", "Open"));
            content.add(table(check.open(), false));
        }
        if (!check.waived().isEmpty()) {
            content.add(Html.text("h3", "Waived"));
            content.add(table(check.waived(), true));
        }
        return new Part("check", title, Integer.toString(check.findings().size()), content);
    }

    private static String when(CheckContent check) {
        String at = check.checkedAt();
        return at.length() >= 16 ? at.substring(0, 10) + " " + at.substring(11, 16) + " UTC" : at;
    }

    private static Html table(List<Found> findings, boolean waived) {
        List<String> headings = waived
                ? List.of("", "What was found", "Where", "Let stand because")
                : List.of("", "What was found", "Where", "How to mend it");
        return Blocks.table(
                "findings", headings, CheckContent.together(findings).stream().map(same -> row(same, waived)));
    }

    private static List<Html> row(Same same, boolean waived) {
        Found found = same.told();
        Html what = Html.tag("td", "text").add(Html.tag("span", "desc").add(found.text()));
        if (!found.why().isEmpty()) {
            what.add(Html.tag("span", "note").add(found.why()));
        }
        if (waived && !found.remedy().isEmpty()) {
            what.add(Html.tag("span", "note").add("To mend it: " + found.remedy()));
        }
        return List.of(
                Html.tag("td", "kind")
                        .add(Html.tag("span", "mark " + found.severity()).add(sign(found))),
                what,
                where(same.places()),
                waived
                        ? waiver(found)
                        : Html.tag("td", found.remedy().isEmpty() ? "none" : "text")
                                .add(found.remedy()));
    }

    private static String sign(Found found) {
        return switch (found.severity()) {
            case "error" -> "✕ error";
            case "warning" -> "! warning";
            default -> "i " + found.severity();
        };
    }

    private static Html where(List<String> places) {
        return places.isEmpty()
                ? Html.tag("td", "none")
                : Html.tag("td", "where")
                        .addAll(places.stream()
                                .map(place -> Html.tag("span", "desc").add(place)));
    }

    private static Html waiver(Found found) {
        Html cell = Html.tag("td", "text")
                .add(Html.tag("span", "desc").add(found.waived().because()));
        String who = found.waived().by()
                + (found.waived().on().isEmpty() || found.waived().by().isEmpty() ? "" : ", ")
                + found.waived().on();
        return who.isEmpty() ? cell : cell.add(Html.tag("span", "who").add(who));
    }
}
