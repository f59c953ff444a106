package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** In the product too, with its bundles as they are wired there, what is printed becomes a file of its kind. */
@ExtendWith(NothingLogged.class)
class StatusPrintTest {

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    private record Kind(String label, String beginning) {}

    @BeforeEach
    void openForDelivery() throws Exception {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour").reel(1).sessionIn(place).close();
        OpenProduction open = window.open(place);
        open.session()
                .run(new AddObjects(
                        open.production(),
                        Literals.PRODUCTION__DELIVERABLES,
                        List.of(NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, "M&E"))));
    }

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void asPdf() throws Exception {
        write(new Kind("PDF, for paper", "%PDF-"));
    }

    @Test
    void asWorkbook() throws Exception {
        write(new Kind("Excel workbook", "PK"));
    }

    @Test
    void asPage() throws Exception {
        write(new Kind("Page for browsers and phones", "<!"));
    }

    private void write(Kind kind) throws CommandException, IOException {
        Path file = folder.resolve("status." + kind.label().replaceAll("\\W.*", ""));
        int results = window.results().size();
        Display.getCurrent().asyncExec(() -> {
            Combo as = robot.find(Combo.class, "status.format");
            as.select(List.of(as.getItems()).indexOf(kind.label()));
            robot.push(as);
            robot.find(Text.class, "status.file").setText(file.toString());
            Button open = robot.find(Button.class, "status.open");
            open.setSelection(false);
            robot.push(open);
            robot.push(robot.find(Button.class, "status.write"));
        });
        window.run("org.stagebook.command.deliveryStatus");
        robot.waitUntil("the result", () -> window.results().size() > results);
        assertTrue(Files.exists(file), () -> window.results().getFirst().toString());
        byte[] beginning = kind.beginning().getBytes(StandardCharsets.ISO_8859_1);
        try (InputStream in = Files.newInputStream(file)) {
            assertArrayEquals(beginning, in.readNBytes(beginning.length));
        }
    }
}
