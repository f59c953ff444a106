package org.stagebook.ui.parts.deliver.presenter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.QcSummary;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.DecideQc;
import org.stagebook.edit.change.DecideQc.Decision;
import org.stagebook.model.QcResult;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** What a person decides of what QC left open. */
public final class DecideForm implements DeskForm {

    /** A person's word. */
    public enum Word {
        ACCEPT("Accept: what was asked for is there"),
        REFUSE("Refuse: it has to be mended");

        private final String label;

        Word(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    private final String subject;
    private final Signature signature;
    private final Clock clock;
    private final List<QcResult> open;
    private final Choice<QcResult> results;
    private Optional<QcResult> result;
    private Word word = Word.ACCEPT;
    private String why = "";

    /**
     * On what QC left open of a deliverable.
     *
     * @param subject what the deliverable is called
     * @param signature who recorded something last on this machine
     */
    public DecideForm(DeskCell cell, String subject, Signature signature, Clock clock) {
        this.subject = subject;
        this.signature = signature;
        this.clock = clock;
        this.open = cell.qc().map(QcSummary::undecided).orElse(List.of());
        this.results = new Choice<>("all " + open.size() + " that are open", open, DecideForm::line);
        this.result = open.stream().findFirst();
    }

    private static String line(QcResult result) {
        return ModelText.joined(ModelText.of(result.getCheck()), ModelText.of(result.getSpecification()));
    }

    @Override
    public String subject() {
        return subject;
    }

    /** Which of them it is about. */
    public Choice<QcResult> results() {
        return results;
    }

    public Optional<QcResult> result() {
        return result;
    }

    public void chooseResult(int line) {
        result = results.at(line);
    }

    public Word word() {
        return word;
    }

    public void chooseWord(int line) {
        word = Word.values()[line];
    }

    public String by() {
        return signature.author();
    }

    public void setBy(String typed) {
        signature.setBy(typed);
    }

    public void setWhy(String typed) {
        why = typed.strip();
    }

    @Override
    public Optional<String> problem() {
        if (by().isBlank()) {
            return Optional.of("Say who decided.");
        }
        return word == Word.REFUSE && why.isEmpty()
                ? Optional.of("Say why it is refused: that is what has to be mended.")
                : Optional.empty();
    }

    /** What is asked, in the words of its clause and of the check. */
    @Override
    public Optional<String> notice() {
        return result.map(asked -> ModelText.joined(
                        ModelText.of(asked.getValue()),
                        ModelText.of(asked.getClause()),
                        ModelText.of(asked.getFinding())))
                .filter(text -> !text.isEmpty());
    }

    @Override
    public Change change() {
        signature.keep();
        return new DecideQc(
                result.map(List::of).orElse(open), new Decision(word == Word.ACCEPT, by(), clock.instant(), why));
    }
}
