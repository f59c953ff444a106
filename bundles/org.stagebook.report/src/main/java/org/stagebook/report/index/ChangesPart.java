package org.stagebook.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.model.ChangeSubject;
import org.stagebook.report.content.PackageChanges;
import org.stagebook.report.content.PackageChanges.Change;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.Html;

/** What is different from the package before: files, cues, words. */
final class ChangesPart {
    private ChangesPart() {}

    static Part of(PackageChanges changes) {
        String title = "What changed";
        if (changes.before().isEmpty()) {
            return Part.of("changes", title, "", nothing("This package replaces no earlier one."));
        }
        String count = Integer.toString(changes.changes().size());
        List<Html> content = new ArrayList<>();
        content.add(Html.tag("p", "total").add("Against the package this one replaces, “" + changes.before() + "”."));
        if (changes.changes().isEmpty()) {
            content.add(nothing("No difference was recorded in files, cues or words."));
        } else {
            content.add(Blocks.table("changes", List.of("", "What", "What is different"), rows(changes)));
        }
        return new Part("changes", title, count, content);
    }

    private static Html nothing(String says) {
        return Html.tag("p", "nothing").add(says);
    }

    private static Stream<List<Html>> rows(PackageChanges changes) {
        return Stream.of(
                        group("Files", changes.of(ChangeSubject.FILE)),
                        group("Cues", changes.of(ChangeSubject.CUE)),
                        group("Words", changes.of(ChangeSubject.BRIEF)))
                .flatMap(List::stream);
    }

    private static List<List<Html>> group(String title, List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Html head = Html.tag("td", "group")
                .with("colspan", "3")
                .add(Html.text("b", title))
                .add(" " + changes.size());
        return Stream.concat(Stream.of(List.of(head)), changes.stream().map(ChangesPart::row))
                .toList();
    }

    private static List<Html> row(Change change) {
        Html mark = Html.tag("span", "mark " + change.kind()).add(change.sign() + " " + change.kind());
        return List.of(
                Html.tag("td", "kind").add(mark),
                Html.tag("td", "text").add(change.name()),
                Html.tag("td", change.detail().isEmpty() ? "none" : "text").add(change.detail()));
    }
}
