package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.RecordState;
import org.stagebook.edit.change.StateWord;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Verification;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.handoff.HandoffControl;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** A handoff in the window, from the draft to the word of the receiver, with the commands of the menu. */
@ExtendWith(NothingLogged.class)
class HandoffPagesTest {

    private static final int FRAMES = 48_000;

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void aDraftIsFilledCheckedWaivedBuiltVerifiedAndAccepted()
            throws IOException, ProductionStoreException, CommandException, PartInitException {
        Path bounces = bounces();
        OpenProduction open = window.open(production());
        open.session()
                .run(new AddHandoffPackage(
                        NewHandoff.named("R1 design v1").between("Sound designer", "Re-recording mixer")));
        HandoffPackage handoff = open.production().getHandoffs().getFirst();
        new EditorOpener(window.page()).open(handoff);
        HandoffControl pages = window.page().getActiveEditor().getAdapter(HandoffControl.class);
        window.photograph("handoff-pages-overview");
        pages.open(HandoffPage.CONTENTS);
        pages.works().addFolder(bounces);
        robot.waitUntil("the files", () -> handoff.getContents().size() == 2);

        window.run("org.stagebook.command.checkHandoff");
        robot.waitUntil("the check", () -> handoff.getCheckedAt() != null);
        assertEquals(HandoffPage.CHECK, pages.current());
        assertFalse(handoff.getFindings().isEmpty());
        pages.open(HandoffPage.CONTENTS);
        window.photograph("handoff-pages-contents");
        pages.open(HandoffPage.CHECK);
        window.photograph("handoff-pages-check");
        waiveAll(handoff);

        window.run("org.stagebook.command.buildHandoff");
        Button build = robot.find(Button.class, "handoff.build");
        robot.waitUntil("the button to wake", build::isEnabled);
        window.photograph("handoff-pages-build");
        robot.push(build);
        robot.waitUntil("the package", () -> handoff.getState() == HandoffState.ISSUED);
        assertTrue(Files.isRegularFile(open.folderOf(handoff).orElseThrow().resolve("handoff.json")));

        Button verify = robot.find(Button.class, "handoff.verify");
        robot.waitUntil("the button to wake", verify::isEnabled);
        robot.push(verify);
        robot.waitUntil("the verification", () -> !handoff.getVerifications().isEmpty());
        window.photograph("handoff-pages-package");

        Verification found = handoff.getVerifications().getLast();
        StateWord received =
                new StateWord(HandoffState.RECEIVED, Instant.now(), said(found.getBy()), said(found.getRole()), "");
        open.session().run(new RecordState(handoff, received));
        window.run("org.stagebook.command.acceptHandoff");
        robot.find(Text.class, "acceptance.role").setText("Re-recording mixer");
        Button accept = robot.find(Button.class, "acceptance.accept");
        robot.waitUntil("the button to wake", accept::isEnabled);
        window.photograph("handoff-pages-acceptance");
        robot.push(accept);
        robot.waitUntil("the acceptance", () -> handoff.getState() == HandoffState.ACCEPTED);
    }

    private static String said(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private void waiveAll(HandoffPackage handoff) {
        int most = handoff.getFindings().size();
        for (int i = 0; i < most && handoff.getFindings().stream().anyMatch(each -> each.getWaiver() == null); i++) {
            robot.find(Text.class, "check.reason").setText("A temp bounce.");
            robot.find(Text.class, "check.role").setText("Sound designer");
            robot.push(robot.find(Button.class, "check.waive"));
        }
        assertTrue(handoff.getFindings().stream().allMatch(each -> each.getWaiver() != null));
    }

    private Path production() throws ProductionStoreException {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour").reel(1).sessionIn(place).close();
        return place;
    }

    /** A file of silence, which no mixer wants, and a note about it. */
    private Path bounces() throws IOException {
        Path bounces = Files.createDirectories(folder.resolve("Bounces"));
        int bytes = 2 * FRAMES;
        ByteBuffer wave = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wave.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVE"));
        wave.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        wave.putInt(FRAMES).putInt(2 * FRAMES).putShort((short) 2).putShort((short) 16);
        wave.put(ascii("data")).putInt(bytes);
        Files.write(bounces.resolve("HAR_R1_DES_v1.wav"), wave.array());
        Files.writeString(bounces.resolve("notes.txt"), "All of it is temporary.\n");
        return bounces;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
