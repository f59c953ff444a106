package org.stagebook.ui.parts.deliver.presenter;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskColumn;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.wanted.ArchiveChecklist;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.deliver.presenter.AnswerForm.Word;
import org.stagebook.ui.parts.handoff.presenter.Signature;

/**
 * The form that each action asks.
 *
 * @param signature who sent something last on this machine
 */
public record DeskForms(DeliverPresenter presenter, Supplier<Signature> signature) {

    /** The form of an action that fits; nothing for a check, which asks for files and has a form of its own. */
    public Optional<DeskForm> of(DeskAction action, DeskCell cell) {
        String subject = subject(cell);
        Clock clock = presenter.session().clock();
        return switch (action) {
            case CHECK -> Optional.empty();
            case SEND -> Optional.of(new SendForm(presenter.production(), cell, subject, signature.get(), clock));
            case RECEIVE -> Optional.of(new AnswerForm(Word.RECEIVED, cell, subject, clock));
            case APPROVE -> Optional.of(new AnswerForm(Word.APPROVED, cell, subject, clock));
            case REJECT -> Optional.of(new AnswerForm(Word.REJECTED, cell, subject, clock));
            case OWNER -> Optional.of(new OwnerForm(presenter.production(), cell, subject));
            case DUE -> Optional.of(new DueForm(cell, subject, clock));
        };
    }

    /**
     * The form that fills the list from what was decided and from what others ask for.
     *
     * @throws IOException if the facility's specifications cannot be read
     */
    public DeriveForm deriving() throws IOException {
        return new DeriveForm(presenter.production(), SpecificationShelf.withHouse(), new ArchiveChecklist().usual());
    }

    private String subject(DeskCell cell) {
        String place = presenter.columnOf(cell).map(DeskColumn::title).orElse("");
        return ModelText.joined(presenter.nameOf(cell), place);
    }
}
