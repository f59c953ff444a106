package org.stagebook.report.index;

import org.stagebook.report.content.CheckContent;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.Html;

/** The figures of a package, each of which leads to its part of the page. */
final class GlancePart {
    private GlancePart() {}

    static Part of(PackageContent content) {
        Html figures = Html.tag("ul", "glance")
                .add(
                        figure("contents", content.fileCount(), "file", Blocks.size(content.sizeBytes()), false),
                        figure("mattering", content.cues().reels().size(), "reel", "", false),
                        figure(
                                "cues",
                                content.cues().cueCount(),
                                "cue",
                                content.cues().removedCount() == 0
                                        ? ""
                                        : content.cues().removedCount() + " removed",
                                false),
                        figure(
                                "questions",
                                content.unanswered(),
                                "open question",
                                answered(content),
                                content.unanswered() > 0),
                        figure(
                                "problems",
                                content.brief().knownProblems().size(),
                                "known problem",
                                "",
                                !content.brief().knownProblems().isEmpty()),
                        findings(content.check()),
                        changes(content));
        return Part.of("glance", "At a glance", "", figures);
    }

    private static String answered(PackageContent content) {
        long answered = content.questions().size() - content.unanswered();
        return answered == 0 ? "" : answered + " answered";
    }

    private static Html findings(CheckContent check) {
        if (check.checkedAt().isEmpty() && check.findings().isEmpty()) {
            return words("check", "not checked", "before it was sent", true);
        }
        long waived = check.waived().size();
        return figure(
                "check",
                check.findings().size(),
                "finding",
                check.findings().isEmpty()
                        ? ""
                        : waived + " waived, " + check.open().size() + " open",
                !check.open().isEmpty());
    }

    private static Html changes(PackageContent content) {
        return content.changes().before().isEmpty()
                ? words("changes", "first", "replaces no package", false)
                : figure(
                        "changes",
                        content.changes().changes().size(),
                        "change",
                        "since " + content.changes().before(),
                        false);
    }

    private static Html figure(String id, long count, String one, String aside, boolean attention) {
        return entry(id, Long.toString(count), one + (count == 1 ? "" : "s"), aside, attention);
    }

    private static Html words(String id, String words, String aside, boolean attention) {
        return entry(id, words, "", aside, attention);
    }

    private static Html entry(String id, String figure, String name, String aside, boolean attention) {
        Html link = Html.tag("a", attention ? "attention" : "plain")
                .with("href", "#" + id)
                .add(name.isEmpty() ? Html.tag("b", "said").add(figure) : Html.text("b", figure));
        if (!name.isEmpty()) {
            link.add(Html.text("span", " "), Html.tag("span", "name").add(name));
        }
        if (!aside.isEmpty()) {
            link.add(Html.text("span", " "), Html.tag("span", "aside").add(aside));
        }
        return Html.tag("li").add(link);
    }
}
