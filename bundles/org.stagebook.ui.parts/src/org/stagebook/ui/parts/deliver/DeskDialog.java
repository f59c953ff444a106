package org.stagebook.ui.parts.deliver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.deliver.presenter.AddForm;
import org.stagebook.ui.parts.deliver.presenter.AnswerForm;
import org.stagebook.ui.parts.deliver.presenter.AnswerForm.Word;
import org.stagebook.ui.parts.deliver.presenter.DecideForm;
import org.stagebook.ui.parts.deliver.presenter.DeskForm;
import org.stagebook.ui.parts.deliver.presenter.DueForm;
import org.stagebook.ui.parts.deliver.presenter.OwnerForm;
import org.stagebook.ui.parts.deliver.presenter.SendForm;
import org.stagebook.ui.parts.deliver.presenter.VersionForm;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.theme.StagebookColors;

/** Asks what has to be known before something is recorded of a deliverable. */
public final class DeskDialog extends FormDialog {

    private static final String DAY = "such as 2026-03-13";

    private final DeskForm form;
    private Optional<Control> first = Optional.empty();

    public DeskDialog(Shell parent, DeskForm form, StagebookColors colors) {
        super(parent, words(form), colors);
        this.form = form;
    }

    private static Words words(DeskForm form) {
        return switch (form) {
            case SendForm send ->
                new Words(send.isAgain() ? "Redeliver" : "Send", send.isAgain() ? "Redeliver" : "Send", "desk.ok");
            case AnswerForm answer ->
                new Words(answer.word().title(), answer.word().button(), "desk.ok");
            case OwnerForm owner -> new Words("Set owner", "Set", "desk.ok");
            case DueForm due -> new Words("Set due", "Set", "desk.ok");
            case AddForm add -> new Words("Add deliverable", "Add", "desk.ok");
            case VersionForm version -> new Words("Set version", "Set", "desk.ok");
            case DecideForm decide -> new Words("Decide what QC left open", "Record", "desk.ok");
        };
    }

    @Override
    public void create() {
        super.create();
        first.ifPresent(Control::setFocus);
        if (first.orElse(null) instanceof Text text) {
            text.selectAll();
        }
    }

    @Override
    protected void createFields(Composite area) {
        if (!(form instanceof AddForm)) {
            said(area, "Deliverable", form.subject());
        }
        switch (form) {
            case SendForm send -> fields(area, send);
            case AnswerForm answer -> fields(area, answer);
            case OwnerForm owner -> fields(area, owner);
            case DueForm due -> {
                Text day = text(area, "Due", "desk.due", due.day(), due::setDay);
                day.setMessage("no day");
                first = Optional.of(day);
            }
            case AddForm add -> fields(area, add);
            case VersionForm version ->
                choice(
                                area,
                                "Made from",
                                version.versions().lines(),
                                version.versions().lineOf(version.version()),
                                version::chooseVersion)
                        .setData("id", "desk.version");
            case DecideForm decide -> fields(area, decide);
        }
    }

    private void fields(Composite area, SendForm send) {
        Combo version = choice(
                area, "Version", send.versions().lines(), send.versions().lineOf(send.version()), send::chooseVersion);
        version.setData("id", "desk.version");
        Text to = text(area, "To", "desk.to", send.to(), send::setTo);
        to.setMessage("such as the distributor");
        text(area, "How", "desk.way", send.way(), send::setWay).setMessage("such as upload, courier");
        text(area, "When", "desk.when", send.when(), send::setWhen);
        text(area, "By", "desk.by", send.by(), send::setBy).setMessage("who sends it");
        first = Optional.of(to);
    }

    private void fields(Composite area, AnswerForm answer) {
        said(area, "What", answer.sent());
        Optional<Control> reason = Optional.empty();
        if (answer.word() == Word.REJECTED) {
            Text why = text(area, "Why", "desk.reason", "", answer::setReason);
            why.setMessage("what has to be mended");
            reason = Optional.of(why);
            text(area, "Clause", "desk.clause", "", answer::setClause)
                    .setMessage("of their specification, if they name one");
        }
        Text by = text(area, answer.word().who(), "desk.by", answer.by(), answer::setBy);
        text(area, "When", "desk.when", answer.when(), answer::setWhen);
        first = reason.or(() -> Optional.of(by));
    }

    private void fields(Composite area, OwnerForm owner) {
        label(area, "Owner");
        Combo name = new Combo(area, SWT.DROP_DOWN);
        name.setItems(owner.people().toArray(String[]::new));
        name.setText(owner.name());
        name.setData("id", "desk.owner");
        name.addListener(SWT.Modify, event -> {
            owner.setName(name.getText());
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        first = Optional.of(name);
    }

    private void fields(Composite area, AddForm add) {
        Text name = text(area, "What", "desk.name", "", add::setName);
        name.setMessage("such as 5.1 printmaster");
        choice(area, "Of", add.places(), 0, add::choosePlace).setData("id", "desk.place");
        text(area, "Asked for by", "desk.askedForBy", "", add::setAskedForBy).setMessage("such as the distributor");
        text(area, "Due", "desk.due", "", add::setDay).setMessage(DAY);
        first = Optional.of(name);
    }

    private void fields(Composite area, DecideForm decide) {
        choice(area, "What", decide.results().lines(), decide.results().lineOf(decide.result()), decide::chooseResult)
                .setData("id", "desk.result");
        List<String> words = Arrays.stream(DecideForm.Word.values())
                .map(DecideForm.Word::label)
                .toList();
        choice(area, "Decision", words, decide.word().ordinal(), decide::chooseWord)
                .setData("id", "desk.word");
        Text why = text(area, "Why", "desk.why", "", decide::setWhy);
        why.setMessage("what was heard or seen");
        text(area, "By", "desk.by", decide.by(), decide::setBy).setMessage("who decided");
        first = Optional.of(why);
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected Optional<String> notice() {
        return form.notice();
    }

    @Override
    protected void refreshFields() {
        // no field depends on another
    }
}
