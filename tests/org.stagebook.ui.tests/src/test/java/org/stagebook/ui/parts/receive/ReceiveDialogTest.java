package org.stagebook.ui.parts.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.HandoffStage;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.jobs.ReceiveWork.Target;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** Somebody who shares nothing with the sender but the folder receives its package. */
class ReceiveDialogTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final List<Target> received = new ArrayList<>();
    private HandoffStage stage;

    @TempDir
    private Path temporary;

    @BeforeEach
    void build() throws IOException, ProductionStoreException {
        stage = new HandoffStage(temporary).built();
    }

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
        stage.close();
    }

    @Test
    void thePackageIsLookedAtVerifiedAndOpenedInAFolderOfItsOwn() throws ProductionStoreException {
        open(Optional.empty(), Appearance.DARK);
        Button next = robot.find(Button.class, "receive.next");
        assertThat(next.getEnabled()).isFalse();
        choose();
        assertThat(robot.find(Label.class, "receive.facts").getText())
                .contains("R1 design v3")
                .contains("The Harbour");
        robot.push(next);
        assertThat(robot.find(Label.class, "receive.summary").getText()).contains("as it was sealed");
        robot.push(next);
        assertThat(next.getText()).isEqualTo("Receive");
        robot.push(next);
        Path place = home().resolve("The Harbour");
        assertThat(received).containsExactly(new Target.NewFolder(place));
        try (EditingSession session = EditingSession.open(place)) {
            HandoffPackage handoff = session.production().getHandoffs().getFirst();
            assertThat(handoff.getState()).isEqualTo(HandoffState.RECEIVED);
            assertThat(handoff.getVerifications()).hasSize(1);
        }
    }

    @Test
    void whatIsNoPackageIsSaidInPlace() {
        open(Optional.empty(), Appearance.DARK);
        Text role = robot.find(Text.class, "receive.role");
        role.setText("Re-recording mixer");
        int top = role.getDisplay().map(role, null, 0, 0).y;
        assertThat(robot.find(Button.class, "receive.next").getEnabled()).isFalse();
        choose();
        robot.pump();
        assertThat(role.getDisplay().map(role, null, 0, 0).y).isEqualTo(top);
        robot.find(Text.class, "receive.folder").setText(temporary.toString());
        assertThat(robot.find(Label.class, "receive.problem").getText()).contains("handoff.json");
        assertThat(robot.find(Button.class, "receive.next").getEnabled()).isFalse();
    }

    @Test
    void aProductionThatIsOpenTakesItsOwnPackage() {
        open(Optional.of(stage.open), Appearance.DARK);
        choose();
        Button next = robot.find(Button.class, "receive.next");
        robot.push(next);
        robot.push(next);
        assertThat(robot.find(Button.class, "receive.into").getSelection()).isTrue();
        robot.push(next);
        assertThat(received).containsExactly(new Target.Open(stage.open));
        assertThat(stage.handoff.getState()).isEqualTo(HandoffState.RECEIVED);
    }

    @Test
    void aPackageIsOnlyNotedWhereNoProductionIsWanted() throws IOException {
        open(Optional.empty(), Appearance.DARK);
        choose();
        Button next = robot.find(Button.class, "receive.next");
        robot.push(next);
        robot.push(next);
        robot.push(robot.find(Button.class, "receive.only"));
        robot.push(next);
        assertThat(received).containsExactly(new Target.PackageOnly());
        assertThat(home()).doesNotExist();
        assertThat(Files.readString(stage.packageFolder().resolve(PackageLayout.ACCEPTANCE)))
                .contains("Re-recording mixer");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) throws IOException {
        Path contents = stage.packageFolder().resolve("contents");
        Files.write(contents.resolve("HAR_R1_FOL_v3.wav"), new byte[] {1, 2, 3});
        Files.delete(contents.resolve("HAR_R1_BG_v3.wav"));
        Files.write(contents.resolve("stray.wav"), new byte[] {4});
        open(Optional.of(stage.open), appearance);
        Button next = robot.find(Button.class, "receive.next");
        picture(next, "receive-empty", appearance);
        choose();
        picture(next, "receive-choose", appearance);
        robot.push(next);
        picture(next, "receive-verify", appearance);
        robot.push(next);
        robot.push(robot.find(Button.class, "receive.fresh"));
        picture(next, "receive-open", appearance);
    }

    private void choose() {
        robot.find(Text.class, "receive.folder").setText(stage.packageFolder().toString());
        robot.find(Text.class, "receive.role").setText("Re-recording mixer");
    }

    private Path home() {
        return temporary.resolve("Received");
    }

    private void open(Optional<OpenProduction> production, Appearance appearance) {
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        ReceiveForm form = new ReceiveForm(
                home(), production.map(OpenProduction::production), new Signature("", "", (role, by) -> {}));
        ReceiveDialog dialog = new ReceiveDialog(
                shell,
                form,
                new ReceiveDialog.Services(stage.tools(), HandoffStage::doNow, stage.prompts, production),
                look,
                received::add);
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.pump();
    }

    private void picture(Button inDialog, String name, Appearance appearance) {
        Shell dialog = inDialog.getShell();
        boolean[] painted = {false};
        dialog.addListener(SWT.Paint, event -> painted[0] = true);
        dialog.redraw(0, 0, dialog.getSize().x, dialog.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        robot.waitUntil("a picture that stands still", new StillPicture(dialog));
        String picture = name + "-" + appearance.name().toLowerCase(Locale.ROOT);
        assertThat(Screenshots.ofBuild().take(dialog, picture)).isNotEmptyFile();
    }
}
