package org.stagebook.report.index;

import java.util.List;
import org.stagebook.report.content.BriefContent;
import org.stagebook.report.content.BriefContent.Contact;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.Html;

/** Whom to ask, and what is to be done with the package now. */
final class ReceivingParts {
    private ReceivingParts() {}

    static Part people(BriefContent brief) {
        List<Contact> people = brief.people();
        return Part.of("people", "Whom to ask", "", list(people));
    }

    private static Html list(List<Contact> people) {
        if (people.isEmpty()) {
            return Html.tag("p", "nothing").add("The production names nobody.");
        }
        return people.stream().allMatch(Contact::isNameOnly)
                ? Html.tag("p")
                        .add(String.join(
                                " · ", people.stream().map(Contact::name).toList()))
                : Blocks.table(
                        "plain",
                        List.of("Name", "Role", "From", "Reach"),
                        people.stream().map(ReceivingParts::person));
    }

    private static List<Html> person(Contact person) {
        return List.of(
                Blocks.cell(person.name()),
                Blocks.cell(person.roles().equals(person.name()) ? "" : person.roles()),
                Blocks.cell(person.organisation()),
                Blocks.cell((person.email() + " " + person.phone()).strip()));
    }

    static Part receiving() {
        Html steps = Html.tag("ol", "steps")
                .add(
                        step(
                                "Verify.",
                                "Says of each file whether it is unchanged, revised as declared, changed, missing, extra or renamed."
                                        + " Every program that knows ASC MHL v2.0 can do the same from the folder ascmhl.",
                                "stagebook handoff verify .",
                                "ascmhl verify ."),
                        step(
                                "Open what came with it.",
                                "Reels, cues and brief, in a production of your own.",
                                "stagebook handoff receive . --as \"Re-recording mixer\" --open ../received"),
                        step(
                                "Ask, and accept file by file.",
                                "What needs an answer first is queried; what is wrong is refused with a reason.",
                                "stagebook handoff accept . --as \"Re-recording mixer\" --query contents/FILE --asking \"…\""),
                        step(
                                "Send back one small file.",
                                "Your word is in handoff-acceptance.json; the sender imports it.",
                                "stagebook handoff import PRODUCTION handoff-acceptance.json"));
        return Part.of(
                "receiving",
                "What to do with it",
                "",
                Html.tag("p", "total")
                        .add("In a terminal, in the folder this page lies in; or with Stagebook's window."),
                steps);
    }

    private static Html step(String title, String says, String... commands) {
        Html step = Html.tag("li").add(Html.text("b", title)).add(" " + says);
        for (String command : commands) {
            step.add(Html.tag("code", "command").add(command));
        }
        return step;
    }
}
