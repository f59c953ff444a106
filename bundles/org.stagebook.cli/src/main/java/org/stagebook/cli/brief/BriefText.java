package org.stagebook.cli.brief;

import java.io.PrintStream;
import java.util.List;
import org.stagebook.brief.creative.BriefSection;
import org.stagebook.brief.creative.BriefState;
import org.stagebook.model.Briefed;
import org.stagebook.model.Question;
import org.stagebook.model.Scene;

/** The creative brief for people: what is written, and in its place what to write where nothing is. */
public final class BriefText {

    private final PrintStream out;

    public BriefText(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints briefs.
     *
     * @param guided whether every empty section shows what to write there, and not only those of the first
     */
    public void print(List<Briefed> subjects, boolean guided) {
        for (Briefed subject : subjects) {
            BriefState state = BriefState.of(subject);
            out.println(heading(state));
            boolean explained = guided || subject.equals(subjects.getFirst());
            if (explained || !state.isEmpty() || state.openQuestions() > 0) {
                printSections(subject, explained);
            }
            out.println();
        }
    }

    private static String heading(BriefState state) {
        String title = state.subject() instanceof Scene scene ? " " + Words.text(scene.getTitle()) : "";
        return state.name() + title + ": "
                + (state.isEmpty()
                        ? "no brief"
                        : state.written() + " of " + BriefSection.texts().size() + " sections");
    }

    private void printSections(Briefed subject, boolean guided) {
        for (BriefSection section : BriefSection.texts()) {
            String text = section.text(subject);
            if (!text.isEmpty()) {
                out.println("  " + section.title() + ": " + text.replace("\n", "\n    "));
            } else {
                out.println("  " + section.title() + ": (empty)" + (guided ? " " + section.guidance() : ""));
            }
        }
        for (Question question : subject.getBriefQuestions()) {
            String answer = Words.text(question.getAnswer());
            out.println(
                    "  Question: " + Words.text(question.getText()) + (answer.isBlank() ? " (open)" : " " + answer));
        }
    }
}
