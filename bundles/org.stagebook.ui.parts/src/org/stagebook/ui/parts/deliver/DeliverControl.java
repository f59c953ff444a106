package org.stagebook.ui.parts.deliver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.edit.Registration;
import org.stagebook.model.Deliverable;
import org.stagebook.ui.parts.deliver.presenter.AddForm;
import org.stagebook.ui.parts.deliver.presenter.Beside.Neighbour;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeriveForm;
import org.stagebook.ui.parts.deliver.presenter.DeskAction;
import org.stagebook.ui.parts.deliver.presenter.DeskFilter;
import org.stagebook.ui.parts.deliver.presenter.DeskForm;
import org.stagebook.ui.parts.deliver.presenter.DeskForms;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** The desk: filters above, the matrix, what is known of the selected deliverable, and what can be recorded of it. */
public final class DeliverControl extends Composite {

    private final DeliverPresenter presenter;
    private final DeskForms forms;
    private final DeskPrompts prompts;
    private final Window window;
    private final DeskBar bar;
    private final SashForm body;
    private final Matrix matrix;
    private final CellDetail detail;
    private final EmptyDesk empty;
    private final DeskFoot foot;
    private GridLook look;
    private Optional<Deliverable> told = Optional.empty();

    /** What is behind the desk: what it shows, the forms of its actions, and who fills them in. */
    public record Behind(DeliverPresenter presenter, DeskForms forms, DeskPrompts prompts) {}

    /**
     * What the desk asks of the window.
     *
     * @param folder of the production that is worked in
     * @param selected told the deliverable that was selected
     * @param checked told the deliverable whose sound is to be held against a specification
     */
    public record Window(Path folder, Consumer<EObject> selected, Consumer<Deliverable> checked) {}

    public DeliverControl(Composite parent, Behind behind, Window window, GridLook look) {
        super(parent, SWT.NONE);
        this.presenter = behind.presenter();
        this.prompts = behind.prompts();
        this.forms = behind.forms();
        this.window = window;
        this.look = look;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        bar = new DeskBar(
                this,
                presenter,
                look,
                new DeskBar.Does(
                        this::filter, this::toMatrix, this::derive, this::add, this::addProduction, this::openBeside));
        body = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        matrix = new Matrix(body, presenter, look, new Matrix.Does(this::selected, this::act, this::key));
        detail = new CellDetail(body, presenter, look);
        body.setWeights(56, 44);
        empty = new EmptyDesk(this, this::add, this::derive);
        foot = new DeskFoot(this, presenter, look, this::act);
        Registration registration = presenter.session().addListener(event -> refresh());
        presenter.beside().onRead(this::read);
        addListener(SWT.Dispose, event -> registration.close());
        setLook(look);
    }

    /** Takes over the colours of the other look. */
    public void setColors(StagebookColors colors) {
        setLook(look.with(colors));
    }

    private void setLook(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(body, look.colors());
        bar.setLook(look);
        matrix.setLook(look);
        detail.setLook(look);
        empty.setLook(look);
        foot.setLook(look);
        refresh();
    }

    /** Shows the productions as they are now. */
    public void refresh() {
        if (isDisposed()) {
            return;
        }
        presenter.refresh();
        show();
    }

    private void show() {
        boolean isEmpty = presenter.isEmpty();
        Shown.set(body, !isEmpty);
        Shown.set(empty, isEmpty);
        bar.refresh();
        matrix.refresh();
        foot.refresh();
        layout(true, true);
        detail.refresh();
        tellSelected();
    }

    /** The cursor may have come to another deliverable because the filter or an undo took its own away. */
    private void tellSelected() {
        Optional<Deliverable> now = presenter.selected().map(DeskCell::deliverable);
        if (!now.equals(told)) {
            told = now;
            now.ifPresent(window.selected());
        }
    }

    /** Selects a deliverable; one that the filter leaves out is shown again. */
    public void reveal(Deliverable deliverable) {
        if (presenter.placeOf(deliverable).isEmpty()) {
            bar.clearText();
            presenter.setFilter(DeskFilter.ALL);
        }
        presenter.select(Optional.of(deliverable));
        show();
        matrix.reveal(deliverable);
    }

    /** Selects what is selected elsewhere in the window, if it stands on the desk. */
    public void follow(List<? extends EObject> objects) {
        objects.stream()
                .filter(Deliverable.class::isInstance)
                .map(Deliverable.class::cast)
                .filter(deliverable -> presenter.placeOf(deliverable).isPresent())
                .findFirst()
                .ifPresent(this::reveal);
    }

    /** Checks the selected deliverable, or records something of it, after asking; says why if it does not fit. */
    public void act(DeskAction action) {
        Optional<String> why = presenter.whyNot(action);
        if (why.isPresent()) {
            foot.say(WorkState.ATTENTION, why.get());
            return;
        }
        presenter.selected().ifPresent(cell -> forms.of(action, cell).ifPresentOrElse(this::ask, () -> check(cell)));
    }

    private void check(DeskCell cell) {
        foot.forget();
        window.checked().accept(cell.deliverable());
    }

    /** Asks for something to deliver. */
    public void add() {
        ask(new AddForm(presenter.production()));
    }

    private void ask(DeskForm form) {
        if (prompts.confirmed(form)) {
            foot.forget();
            presenter.run(form.change());
            show();
        }
    }

    /** Asks what goes on the list at once, from decisions, specifications and the archive's checklist. */
    public void derive() {
        try {
            DeriveForm form = forms.deriving();
            if (prompts.derived(form)) {
                foot.forget();
                presenter.run(form.change());
                show();
            }
        } catch (IOException e) {
            foot.say(
                    WorkState.FAILED,
                    "The facility's specifications cannot be read, so nothing was derived. " + e.getMessage());
        }
    }

    /** Looks at other deliverables. */
    public void filter(DeskFilter wanted) {
        foot.forget();
        presenter.setFilter(wanted);
        show();
    }

    /** Shows only what blocks delivery, or everything again. */
    public void toggleBlocking() {
        filter(presenter.filter().withBlocking(!presenter.filter().isBlocking()));
    }

    /** Puts the keyboard into the words that are looked for. */
    public void focusFilter() {
        bar.focusText();
    }

    private void toMatrix() {
        matrix.setFocus();
    }

    /** Asks for the folder of another production and puts it beside this one, for reading. */
    public void addProduction() {
        prompts.productionFolder(siblings()).ifPresent(folder -> {
            foot.forget();
            presenter.beside().add(folder, window.folder()).ifPresent(why -> foot.say(WorkState.ATTENTION, why));
            refresh();
            setFocus();
        });
    }

    /** A production that stands beside was read, or could not be. */
    private void read(Optional<String> problem) {
        if (!isDisposed()) {
            refresh();
            problem.ifPresent(sentence -> foot.say(WorkState.FAILED, sentence));
        }
    }

    /** Episodes lie beside each other, as a rule. */
    private Path siblings() {
        Path parent = window.folder().toAbsolutePath().getParent();
        return parent == null ? window.folder() : parent;
    }

    private void openBeside(Button under) {
        new BesideMenu(presenter.beside(), this::readAgain, this::takeAway).open(under);
    }

    /** Reads those beside this production as they were saved last. */
    public void readAgain() {
        foot.forget();
        presenter.beside().readAgain();
        refresh();
    }

    private void takeAway(Neighbour neighbour) {
        presenter.beside().remove(neighbour);
        refresh();
    }

    private void selected(Optional<DeskCell> cell) {
        boolean isOther = !presenter.selected().equals(cell);
        presenter.select(cell.map(DeskCell::deliverable));
        if (isOther) {
            foot.forget();
        }
        foot.refresh();
        detail.refresh();
        if (isOther) {
            detail.toTop();
        }
        tellSelected();
    }

    /** What keys mean that the matrix has no use for. */
    private boolean key(int accelerator) {
        for (DeskAction action : DeskAction.values()) {
            if (accelerator == action.key()) {
                act(action);
                return true;
            }
        }
        if (accelerator == 'B') {
            toggleBlocking();
        } else if (accelerator == (SWT.MOD1 | 'F')) {
            focusFilter();
        } else if (accelerator == SWT.F5) {
            readAgain();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public boolean setFocus() {
        if (isDisposed()) {
            return false; // asked while the window goes away
        }
        return presenter.isEmpty() ? empty.setFocus() : matrix.setFocus();
    }
}
