package org.stagebook.report.index;

import java.util.List;
import org.stagebook.report.content.BriefContent;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.content.PackageContent.Asked;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.Html;

/** What the sender wrote: the brief of the package, how it is organised, what is wrong and what is open. */
final class WordsParts {
    private WordsParts() {}

    static Part brief(BriefContent brief) {
        return Part.of(
                "brief",
                "Brief",
                "",
                brief.brief().isEmpty()
                        ? Blocks.empty(
                                "No brief has been written. The mixer receives files without context.",
                                List.of(
                                        "What should the audience feel, reel by reel?",
                                        "What must be heard? What may be thrown away?",
                                        "Which films or scenes are the reference, and for what?",
                                        "Where are space, silence and low end part of the idea?"))
                        : Blocks.prose(brief.brief()));
    }

    static Part organisation(BriefContent brief) {
        return Part.of(
                "organisation",
                "How it is organised",
                "",
                brief.organisation().isEmpty()
                        ? Blocks.empty(
                                "Nothing has been written about how the contents are organised.",
                                List.of(
                                        "Which tracks or stems hold what, in which order and layout?",
                                        "Where do handles, pops and the session start lie?",
                                        "What is printed, what is still live?"))
                        : Blocks.prose(brief.organisation()));
    }

    static Part problems(BriefContent brief) {
        return brief.knownProblems().isEmpty()
                ? Part.of("problems", "Known problems", "", nothing())
                : Part.of(
                        "problems",
                        "Known problems",
                        Integer.toString(brief.knownProblems().size()),
                        Html.tag("ul", "problems")
                                .addAll(brief.knownProblems().stream().map(p -> Html.text("li", p))));
    }

    static Part questions(PackageContent content) {
        List<Asked> questions = content.questions();
        return questions.isEmpty()
                ? Part.of("questions", "Open questions", "", nothing())
                : Part.of(
                        "questions",
                        "Open questions",
                        content.unanswered() == 0 ? "all answered" : Long.toString(content.unanswered()),
                        Html.tag("ol", "questions").addAll(questions.stream().map(WordsParts::question)));
    }

    private static Html nothing() {
        return Html.tag("p", "nothing").add("None were named by the sender.");
    }

    private static Html question(Asked asked) {
        Html item =
                Html.tag("li").add(Html.tag("span", "desc").add(asked.question().text()));
        String by = asked.question().askedBy();
        String who = (asked.where().isEmpty() ? "" : asked.where() + (by.isEmpty() ? "" : ", "))
                + (by.isEmpty() ? "" : "asked by " + by);
        if (!who.isEmpty()) {
            item.add(Html.tag("span", "who").add(who));
        }
        return item.add(
                asked.question().answer().isEmpty()
                        ? Html.tag("span", "status open").add("not answered")
                        : Html.tag("span", "answer").add(asked.question().answer()));
    }
}
