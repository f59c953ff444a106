package org.stagebook.ui.parts.receive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.edit.change.StateWord;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.model.HandoffState;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.FilePrompts;
import org.stagebook.ui.parts.handoff.HandoffTools;
import org.stagebook.ui.parts.jobs.InspectWork;
import org.stagebook.ui.parts.jobs.ReceiveWork;
import org.stagebook.ui.parts.jobs.ReceiveWork.Target;
import org.stagebook.ui.parts.jobs.WorkLine;
import org.stagebook.ui.parts.jobs.WorkStarter;
import org.stagebook.ui.parts.jobs.WorkWatch;
import org.stagebook.ui.parts.pages.FootBar;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm.Step;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;

/** Receives a package in three steps: which it is, whether it is whole, where its production goes. */
public final class ReceiveDialog extends Dialog {

    private static final int WIDTH_PX = 720;
    private static final int HEIGHT_PX = 560;

    private final ReceiveForm form;
    private final Services services;
    private final GridLook look;
    private final Consumer<Target> received;
    private final WorkWatch watch = new WorkWatch();
    private final Map<Step, StepPane> panes = new EnumMap<>(Step.class);
    private Composite body;
    private Label title;
    private Label problem;
    private WorkLine line;
    private FootBar foot;
    private Button back;
    private Button next;

    /**
     * What the dialog works with.
     *
     * @param open the production that is open, if one is
     */
    public record Services(
            HandoffTools tools, WorkStarter starter, FilePrompts prompts, Optional<OpenProduction> open) {}

    /** @param received told where the package is known once it was received */
    public ReceiveDialog(Shell parent, ReceiveForm form, Services services, GridLook look, Consumer<Target> received) {
        super(parent);
        this.form = form;
        this.services = services;
        this.look = look;
        this.received = received;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Receive a handoff package");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH_PX, HEIGHT_PX);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        root.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        CssRole.PANEL.paint(root, look.colors());
        title = new Label(root, SWT.NONE);
        title.setData("id", "receive.title");
        CssRole.PANEL.paint(title, look.colors());
        title.setFont(look.fonts().heading());
        GridData titleData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        titleData.horizontalIndent = 16;
        titleData.verticalIndent = 16;
        title.setLayoutData(titleData);
        body = new Composite(root, SWT.NONE);
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        CssRole.PANEL.paint(body, look.colors());
        panes.put(Step.CHOOSE, new ChoosePane(body, form, services.prompts(), look, this::refresh));
        panes.put(Step.VERIFY, new VerifyPane(body, form, look));
        panes.put(Step.OPEN, new OpenPane(body, form, services.prompts(), look, this::refresh));
        problem = new Label(root, SWT.WRAP);
        problem.setData("id", "receive.problem");
        GridData problemData = new GridData(SWT.FILL, SWT.END, true, false);
        problemData.horizontalIndent = 16;
        problemData.widthHint = WIDTH_PX - 80;
        problem.setLayoutData(problemData);
        CssRole.QUIET.paint(problem, look.colors());
        problem.setBackground(look.colors().panel());
        problem.setFont(look.fonts().body());
        addFoot(root);
        refresh();
        return root;
    }

    private void addFoot(Composite root) {
        foot = new FootBar(root, look);
        line = new WorkLine(foot, watch, look, this::refresh);
        foot.setLeft(line);
        foot.add("Cancel", "receive.cancel", this::cancelPressed);
        back = foot.add("Back", "receive.back", this::back);
        next = foot.add("Next", "receive.next", this::next);
        foot.setLook(look);
        line.setLook(look);
    }

    @Override
    protected void cancelPressed() {
        watch.cancel();
        super.cancelPressed();
    }

    private void back() {
        watch.cancel();
        form.back();
        refresh();
    }

    private void next() {
        if (form.problem().isPresent() || watch.isRunning()) {
            return;
        }
        if (form.step() == Step.OPEN) {
            receive();
            return;
        }
        form.next();
        if (form.step() == Step.VERIFY && form.report().isEmpty()) {
            form.folder().ifPresent(this::verify);
        }
        refresh();
    }

    private void verify(Path folder) {
        String author = form.signature().author();
        VerifyOptions options =
                VerifyOptions.DEFAULT.by(author, form.signature().role());
        services.starter().start(new InspectWork(folder, services.tools().verifier(), options, form::verified), watch);
    }

    private void receive() {
        Path folder = form.folder().orElseThrow();
        Instant at = services.tools().environment().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        StateWord word = new StateWord(
                HandoffState.RECEIVED,
                at,
                form.signature().by(),
                form.signature().role(),
                form.report().orElseThrow().summary() + ".");
        services.starter()
                .start(new ReceiveWork(folder, target(), word, form.report().orElseThrow(), this::received), watch);
        refresh();
    }

    private Target target() {
        return switch (form.destination()) {
            case OPEN_PRODUCTION -> new Target.Open(services.open().orElseThrow());
            case OWN_FOLDER ->
                new Target.NewFolder(Path.of(form.place()).toAbsolutePath().normalize());
            case PACKAGE_ONLY -> new Target.PackageOnly();
        };
    }

    private void received(Target target) {
        if (getShell() != null && !getShell().isDisposed()) {
            okPressed();
        }
        received.accept(target);
    }

    private void refresh() {
        if (next == null || next.isDisposed()) {
            return; // panes are filled while the dialog is being made, and work may end after it
        }
        if (form.step() != Step.OPEN && form.report().isPresent()) {
            watch.forget(); // the step itself says what was found
        }
        StepPane pane = panes.get(form.step());
        pane.refresh();
        ((StackLayout) body.getLayout()).topControl = pane.control();
        title.setText((form.step().ordinal() + 1) + " of " + Step.values().length + "   "
                + form.step().title());
        String missing = form.problem().orElse("");
        boolean failed = form.step() == Step.VERIFY
                && !watch.isRunning()
                && form.report().isEmpty();
        problem.setText((failed ? "Go back and choose again, or verify once more." : missing).replace("&", "&&"));
        Shown.set(problem, !missing.isEmpty() && !watch.isRunning());
        Shown.set(back, form.step() != Step.CHOOSE);
        next.setText(form.step() == Step.OPEN ? "Receive" : form.step() == Step.CHOOSE ? "Verify" : "Next");
        Enabling.enable(next, missing.isEmpty() && !watch.isRunning());
        line.refresh();
        foot.measure();
        body.layout(true, true);
        body.getParent().layout(true, true);
    }
}
