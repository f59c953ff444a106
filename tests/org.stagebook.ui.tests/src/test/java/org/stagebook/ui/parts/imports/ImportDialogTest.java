package org.stagebook.ui.parts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.imports.presenter.ImportForm;
import org.stagebook.ui.parts.imports.presenter.KnownProfiles;
import org.stagebook.ui.parts.imports.presenter.TeachForm;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** Importing with real keys: only what a format leaves open is asked, and unknown columns are explained once. */
class ImportDialogTest {

    private static final String UNKNOWN = """
            Where;What do we hear;Who says it;Kind of sound
            01:00:12:00;Gulls over the harbour, far away;;BG
            01:00:31:10;Door of the lamp room, with a long tail;;FX
            01:00:40:00;Hold the rope, I said;Skipper;ADR
            """;

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final EditingSession session =
            ProductionBuilder.production("The Harbour").reel(1).session();

    @AfterEach
    void close() {
        session.close();
        shell.dispose();
        robot.pump();
    }

    @Test
    void anEditListIsAskedForItsReelAndItsRateOnly() throws IOException {
        open("cut.edl", """
                TITLE: CUT 1
                001  A001     V     C        01:00:00:00 01:00:05:00 01:00:00:00 01:00:05:00
                """);
        assertThat(names()).containsExactly("Files", "Reel", "Timecode");
    }

    @Test
    void aSessionIsAskedWhatItsClipsMean() throws IOException {
        open("session.txt", "SESSION NAME:\tone\nSAMPLE RATE:\t48000.000000\n");
        assertThat(names()).containsExactly("Files", "Reel", "Feet+frames", "Cues from", "Tags in names");
    }

    @Test
    void anotherCountThanTheProductionsIsSaidBeforeItIsImported() throws IOException {
        open("session.txt", """
                SESSION NAME:\tone
                SAMPLE RATE:\t48000.000000
                BIT DEPTH:\t24-bit
                SESSION START TIMECODE:\t01:00:00:00
                TIMECODE FORMAT:\t29.97 Drop Frame
                # OF AUDIO TRACKS:\t1
                # OF AUDIO CLIPS:\t1
                # OF AUDIO FILES:\t1


                T R A C K  L I S T I N G
                TRACK NAME:\tFX 1
                COMMENTS:\t
                USER DELAY:\t0 Samples
                STATE:\t
                CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME    \tEND TIME      \tDURATION      \tSTATE
                1       \t1       \tdoor     \t   01:00:10;00\t   01:00:12;00\t   00:00:02;00\tUnmuted
                """);
        assertThat(names())
                .as("nothing is counted in feet")
                .containsExactly("Files", "Reel", "Cues from", "Tags in names");
        assertThat(robot.finder().all(Label.class))
                .extracting(Label::getText)
                .anyMatch(
                        text -> text.startsWith("session.txt counts 29.97 DF frames per second, this production 24."));
    }

    @Test
    void whatCannotBeReadIsSaidInPlaceAndNotImported() throws IOException {
        open("notes.pdf", "%PDF-1.7 and more");
        assertThat(names()).containsExactly("Files");
        assertThat(robot.find(Text.class, "import.files").getText())
                .startsWith("notes.pdf: not read.")
                .doesNotContain(folder.toString());
        assertThat(robot.find(Button.class, "import.import").getEnabled()).isFalse();
    }

    @Test
    void unknownColumnsAreTaughtOnceAndKnownFromThenOn() throws IOException {
        ImportForm form = open("list.csv", UNKNOWN);
        Button confirm = robot.find(Button.class, "import.import");
        assertThat(confirm.getEnabled()).isFalse();
        picture(confirm.getShell(), "dialog-import-unknown");
        display.asyncExec(this::teach);
        robot.push(robot.find(Button.class, "import.teach"));

        assertThat(confirm.getEnabled()).isTrue();
        assertThat(robot.find(Combo.class, "import.columns").getText()).isEqualTo("Harbour list");
        picture(confirm.getShell(), "dialog-import-taught");
        robot.push(confirm);
        new ForeignFiles().read(folder.resolve("list.csv"), form.choices()).apply(session, Progress.NONE);
        List<Cue> cues = session.production().getReels().getFirst().getCues();
        assertThat(cues)
                .extracting(Cue::getDescription)
                .element(1)
                .isEqualTo("Door of the lamp room, with a long tail");
        assertThat(cues).extracting(Cue::getCharacter).element(2).isEqualTo("Skipper");
        assertThat(cues.getFirst().getCategory().getCode()).isEqualTo("BG");

        Files.writeString(folder.resolve("later.csv"), UNKNOWN);
        ImportForm later = form(folder.resolve("later.csv"));
        assertThat(later.description()).contains("Harbour list");
        assertThat(later.problem()).isEmpty();
        TeachForm again = TeachForm.of(folder.resolve("later.csv"), KnownProfiles.of(folder));
        assertThat(again.fields().get(again.fieldOf(3))).isEqualTo("Character");
        assertThat(again.name()).isEqualTo("Harbour list");
        assertThat(again.replaces()).isTrue();
    }

    @Test
    void columnsWithoutAStartCannotBeSaved() throws IOException {
        open("list.csv", UNKNOWN);
        display.asyncExec(() -> {
            choose("teach.column.1", "Comment");
            Button save = robot.find(Button.class, "teach.save");
            assertThat(save.getEnabled()).isFalse();
            save.getShell().close();
        });
        robot.push(robot.find(Button.class, "import.teach"));
        assertThat(folder.resolve("profiles")).doesNotExist();
        assertThat(robot.find(Button.class, "import.import").getEnabled()).isFalse();
    }

    private void teach() {
        assertThat(robot.find(Combo.class, "teach.column.1").getText()).isEqualTo("Start (in)");
        choose("teach.column.3", "Character");
        choose("teach.column.4", "Category");
        Text name = robot.find(Text.class, "teach.name");
        robot.focus(name);
        name.selectAll();
        robot.type("Harbour list");
        picture(name.getShell(), "dialog-teach");
        robot.push(robot.find(Button.class, "teach.save"));
    }

    private void choose(String id, String line) {
        Combo combo = robot.find(Combo.class, id);
        combo.select(combo.indexOf(line));
        combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private ImportForm open(String name, String text) throws IOException {
        ImportForm form = form(Files.writeString(folder.resolve(name), text));
        ImportDialog dialog = new ImportDialog(shell, form, new StagebookColors(Appearance.LIGHT));
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.pump();
        return form;
    }

    private ImportForm form(Path file) {
        return new ImportForm(List.of(file), session.production(), KnownProfiles.of(folder));
    }

    /** The names before the fields, without sentences. */
    private List<String> names() {
        robot.find(Button.class, "import.import");
        return robot.finder().all(Label.class).stream()
                .map(Label::getText)
                .filter(text -> !text.isEmpty() && !text.endsWith("."))
                .toList();
    }

    private void picture(Shell dialog, String name) {
        robot.waitUntil("a picture that stands still", new StillPicture(dialog));
        Screenshots.ofBuild().take(dialog, name);
    }
}
