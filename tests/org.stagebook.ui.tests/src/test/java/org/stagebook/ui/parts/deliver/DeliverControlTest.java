package org.stagebook.ui.parts.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.wanted.ArchiveChecklist;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.model.Deliverable;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.chip.ChipToggle;
import org.stagebook.ui.parts.deliver.presenter.AnswerForm;
import org.stagebook.ui.parts.deliver.presenter.Beside;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeriveForm;
import org.stagebook.ui.parts.deliver.presenter.DeskAction;
import org.stagebook.ui.parts.deliver.presenter.DeskForm;
import org.stagebook.ui.parts.deliver.presenter.DeskForms;
import org.stagebook.ui.parts.deliver.presenter.NeighbourReading.Answer;
import org.stagebook.ui.parts.deliver.presenter.OwnerForm;
import org.stagebook.ui.parts.deliver.presenter.SendForm;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.sync.Pictures;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** The desk with real keys and buttons: select, send, reject and take it back, filter. */
class DeliverControlTest {

    private final DeskBench bench = new DeskBench();
    private final Pictures pictures = new Pictures();
    private final List<EObject> selected = new ArrayList<>();
    private final List<Deliverable> checked = new ArrayList<>();
    private Consumer<DeskForm> filling = form -> {};
    private Consumer<DeriveForm> deriving = form -> {};

    @AfterEach
    void close() {
        pictures.close();
        bench.session.close();
    }

    private DeliverControl desk(Appearance appearance) {
        return desk(appearance, bench.presenter);
    }

    private DeliverControl desk(Appearance appearance, DeliverPresenter presenter) {
        DeskPrompts prompts = new DeskPrompts() {
            @Override
            public boolean confirmed(DeskForm form) {
                filling.accept(form);
                return form.problem().isEmpty();
            }

            @Override
            public boolean derived(DeriveForm form) {
                deriving.accept(form);
                return form.problem().isEmpty();
            }

            @Override
            public Optional<Path> productionFolder(Path near) {
                return Optional.empty();
            }
        };
        DeliverControl control = new DeliverControl(
                pictures.shell,
                new DeliverControl.Behind(
                        presenter,
                        new DeskForms(presenter, () -> new Signature("", "Post supervisor", (role, by) -> {})),
                        prompts),
                new DeliverControl.Window(Path.of("harbour"), selected::add, checked::add),
                pictures.look(appearance));
        pictures.open(1280, 760);
        return control;
    }

    private Grid matrix() {
        return pictures.robot.find(Grid.class, "desk.matrix");
    }

    private DeskState state() {
        return bench.cell().state();
    }

    @Test
    void keysSendRejectAndUndo() {
        desk(Appearance.DARK);
        pictures.robot.focus(matrix().cells());
        assertThat(bench.presenter.selected().orElseThrow().deliverable())
                .as("the first deliverable is meant before anything is pressed")
                .isEqualTo(bench.first());
        pictures.robot.press(SWT.ARROW_RIGHT);
        pictures.robot.press(SWT.ARROW_LEFT);
        assertThat(selected).containsExactly(bench.first(), bench.item(1), bench.first());

        filling = form -> {
            ((SendForm) form).chooseVersion(1);
            ((SendForm) form).setTo("Distributor");
        };
        pictures.robot.press(SWT.CR);
        assertThat(state()).isEqualTo(DeskState.SENT);

        filling = form -> ((AnswerForm) form).setReason("Clicks in reel 1.");
        pictures.robot.type("r");
        assertThat(state()).isEqualTo(DeskState.REJECTED);
        assertThat(pictures.robot.find(Label.class, "desk.fact.Rejected").getText())
                .contains("Clicks in reel 1.");
        assertThat(pictures.robot.find(Button.class, "desk.approve").getEnabled())
                .isFalse();

        pictures.robot.type("a");
        assertThat(state()).as("what does not fit is not done").isEqualTo(DeskState.REJECTED);
        assertThat(pictures.robot.find(Label.class, "desk.words").getText()).contains("Redeliver it first");

        bench.session.undo();
        pictures.robot.pump();
        assertThat(state()).isEqualTo(DeskState.SENT);
        assertThat(pictures.robot.find(Button.class, "desk.approve").getEnabled())
                .isTrue();
        bench.session.undo();
        assertThat(state()).isEqualTo(DeskState.PLANNED);
    }

    @Test
    void theSelectedDeliverableIsCheckedByKeyAndByButton() {
        Optional<String> before = bench.session.undoLabel();
        desk(Appearance.DARK);
        pictures.robot.focus(matrix().cells());
        pictures.robot.type("q");
        pictures.robot.press(SWT.ARROW_RIGHT);
        pictures.robot.push(pictures.robot.find(Button.class, "desk.check"));
        assertThat(checked).containsExactly(bench.first(), bench.item(1));
        assertThat(bench.session.undoLabel()).as("asking records nothing").isEqualTo(before);
    }

    @Test
    void theFootSaysWhichProductionIsBeingReadAndWhyItWasNot() {
        List<Consumer<Answer>> waiting = new ArrayList<>();
        Beside beside = new Beside(folders -> {}, (folder, told) -> waiting.add(told));
        beside.restore(List.of(Path.of("Episode 2")));
        desk(Appearance.DARK, new DeliverPresenter(bench.session, beside));
        Label words = pictures.robot.find(Label.class, "desk.words");
        assertThat(words.getText()).isEqualTo("reading Episode 2\u2026");
        waiting.getFirst().accept(new Answer.Unread("The folder is empty."));
        assertThat(words.getText()).endsWith("Episode 2 was not put on the desk. The folder is empty.");
    }

    @Test
    void switchesAndWordsNarrow() {
        bench.send(2);
        bench.approve();
        desk(Appearance.DARK);
        pictures.robot.click(pictures.robot.find(ChipToggle.class, "desk.state.approved"));
        pictures.robot.waitUntil("one row", () -> bench.presenter.shown().rows().size() == 1);
        pictures.robot.click(pictures.robot.find(ChipToggle.class, "desk.state.approved"));
        pictures.robot.waitUntil(
                "all rows", () -> bench.presenter.shown().rows().size() == 2);
        pictures.robot.focus(matrix().cells());
        pictures.robot.type("b");
        assertThat(bench.presenter.filter().isBlocking()).isTrue();
        assertThat(selected.getLast())
                .as("the window follows the cursor, wherever the filter leaves it")
                .isEqualTo(bench.presenter.selected().orElseThrow().deliverable());
        pictures.robot.press(SWT.CTRL, 'f');
        Text words = pictures.robot.find(Text.class, "desk.filter");
        assertThat(words.isFocusControl()).isTrue();
        pictures.robot.type("nothing like it");
        assertThat(pictures.robot.find(Label.class, "empty.title").getText())
                .isEqualTo("Nothing is left by the filter");
        pictures.robot.press(SWT.ESC);
        pictures.robot.waitUntil(
                "all rows again", () -> bench.presenter.shown().rows().size() == 2);
    }

    @Test
    void theEmptyDeskOffersToDeriveAndToAddByHand() {
        bench.session.run(new DeleteObjects(List.copyOf(bench.production.getDeliverables())));
        desk(Appearance.DARK);
        pictures.take(pictures.shell, "desk-empty", Appearance.DARK);
        List<DeskForm> asked = new ArrayList<>();
        filling = asked::add;
        pictures.robot.push(pictures.robot.find(Button.class, "desk.first"));
        assertThat(asked).hasSize(1);

        deriving = form -> form.choose(form.sources().indexOf("Archive checklist"), true);
        pictures.robot.push(pictures.robot.find(Button.class, "desk.derive"));
        assertThat(bench.production.getDeliverables())
                .extracting(Deliverable::getName)
                .contains("Printmasters", "Music cue sheet");
        assertThat(matrix().isVisible()).isTrue();
        assertThat(bench.session.undoLabel().orElseThrow()).matches("Derive \\d+ deliverables");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void whatIsThereAlreadyIsMarkedAndStays(Appearance appearance) throws Exception {
        bench.add(
                Literals.PRODUCTION__DELIVERABLES,
                DeskBench.deliverable("Premixes").with(Literals.DELIVERABLE__ASKED_FOR_BY, "Archive"));
        pictures.open(300, 200);
        DeriveForm form =
                new DeriveForm(bench.production, SpecificationShelf.shipped(), new ArchiveChecklist().usual());
        DeriveDialog dialog = new DeriveDialog(pictures.shell, form, new StagebookColors(appearance));
        dialog.setBlockOnOpen(false);
        dialog.open();
        Button add = pictures.robot.find(Button.class, "derive.ok");
        assertThat(add.isEnabled()).isFalse();
        tick(pictures.robot.find(Table.class, "derive.sources"), 1, true);
        tick(pictures.robot.find(Table.class, "derive.sources"), 2, true);
        assertThat(add.isEnabled()).isTrue();
        Table items = pictures.robot.find(Table.class, "derive.items");
        int premixes = form.rows().stream().map(DeriveForm.Row::name).toList().indexOf("Premixes");
        tick(items, premixes, false);
        assertThat(items.getItem(premixes).getChecked())
                .as("what is there is not taken off here")
                .isTrue();
        tick(items, 0, false);
        pictures.take(dialog.getShell(), "desk-derive", appearance);
        pictures.robot.push(pictures.robot.find(Button.class, "derive.none"));
        assertThat(add.isEnabled()).isFalse();
    }

    private static void tick(Table table, int line, boolean wanted) {
        table.getItem(line).setChecked(wanted);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = table.getItem(line);
        table.notifyListeners(SWT.Selection, event);
    }

    @Test
    void whatIsSelectedElsewhereIsRevealedThroughTheFilter() {
        DeliverControl control = desk(Appearance.DARK);
        control.follow(List.of(bench.item(2)));
        assertThat(bench.presenter.selected().orElseThrow().deliverable()).isEqualTo(bench.item(2));
        control.toggleBlocking();
        bench.send(1);
        bench.approve();
        control.reveal(bench.first());
        assertThat(bench.presenter.selected().orElseThrow().deliverable()).isEqualTo(bench.first());
        assertThat(matrix().selection().column()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        bench.check(1, QcVerdict.FAILED, QcVerdict.WARNING, QcVerdict.PASSED);
        bench.send(1);
        bench.reject();
        DeliverControl control = desk(appearance);
        control.reveal(bench.first());
        pictures.take(pictures.shell, "desk", appearance);
        assertThat(pictures.robot.find(Label.class, "desk.detail.title").getText())
                .isEqualTo("5.1 printmaster");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theOwnerIsTypedAtOnce(Appearance appearance) {
        pictures.open(300, 200);
        DeskForm form = bench.forms().of(DeskAction.OWNER, bench.cell()).orElseThrow();
        DeskDialog dialog = new DeskDialog(pictures.shell, form, new StagebookColors(appearance));
        dialog.setBlockOnOpen(false);
        dialog.open();
        pictures.robot.pump();
        pictures.robot.type("Mixer");
        Button set = pictures.robot.find(Button.class, "desk.ok");
        assertThat(set.getEnabled()).isTrue();
        pictures.take(set.getShell(), "desk-owner", appearance);
        pictures.robot.push(set);
        pictures.robot.waitUntil("the dialog to close", set::isDisposed);
        assertThat(((OwnerForm) form).name()).isEqualTo("Mixer");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void everyStateIsSeenBesideTheOthers(Appearance appearance) {
        bench.addOneOfEachState();
        DeliverControl control = desk(appearance);
        assertThat(bench.presenter.counts()).containsOnlyKeys(DeskState.values());
        control.reveal(bench.item(3));
        pictures.take(pictures.shell, "desk-states", appearance);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theDialogSaysWhatIsMissing(Appearance appearance) {
        pictures.open(300, 200);
        bench.send(1);
        DeskForm form = bench.forms().of(DeskAction.REJECT, bench.cell()).orElseThrow();
        DeskDialog dialog = new DeskDialog(pictures.shell, form, new StagebookColors(appearance));
        dialog.setBlockOnOpen(false);
        dialog.open();
        pictures.robot.pump();
        Button reject = pictures.robot.find(Button.class, "desk.ok");
        assertThat(reject.getEnabled()).isFalse();
        pictures.robot.type("Too loud.");
        assertThat(reject.getEnabled()).isTrue();
        pictures.take(reject.getShell(), "desk-reject", appearance);
        pictures.robot.press(SWT.CR);
        pictures.robot.waitUntil("the dialog to close", reject::isDisposed);
        assertThat(form.problem()).isEmpty();
    }
}
