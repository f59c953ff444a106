package org.stagebook.ui.parts.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.inspector.presenter.ThreadForm;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The place where notes are written, with real mouse and keys. */
class ThreadComposerTest implements ThreadComposer.Keyboard {

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final Robot robot = new Robot(shell.getDisplay());
    private final List<String> writers = new ArrayList<>();
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .person("Foley mixer")
            .reel(1, reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00"))
            .session();
    private final Cue cue = session.production().getReels().getFirst().getCues().getFirst();

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
        robot.pump();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void itIsAnInvitationUntilOneWrites(Appearance appearance) {
        Button elsewhere = open(appearance);
        ThreadComposer composer = (ThreadComposer) shell.getChildren()[1];
        robot.waitUntil("the first layout", () -> composer.getSize().y > 0);
        int closedPx = composer.getSize().y;
        assertThat(robot.finder().withId(Button.class, "thread.send")).isEmpty();
        picture("composer-closed", appearance);

        Text text = begin();
        robot.waitUntil("the composer to open", () -> composer.getSize().y > closedPx);
        robot.type("softer");
        robot.press(SWT.TAB);
        robot.waitUntil("Tab to leave the text", () -> !text.isFocusControl());
        robot.find(Text.class, "thread.wish").setText("-2 to -1 dB, director");
        robot.find(Combo.class, "thread.author").setText("Foley mixer");
        picture("composer-open", appearance);
        robot.focus(text);
        robot.press(SWT.CTRL, SWT.CR);
        robot.waitUntil("the note", () -> !cue.getNotes().isEmpty());
        assertThat(cue.getNotes().getFirst().getAuthor()).isEqualTo("Foley mixer");
        assertThat(writers).containsExactly("Foley mixer");

        robot.focus(elsewhere);
        robot.waitUntil("one line again", () -> composer.getSize().y == closedPx);
        begin();
        robot.type("x");
        robot.focus(elsewhere);
        robot.pump();
        assertThat(composer.getSize().y).as("what was begun stays in sight").isGreaterThan(closedPx);
    }

    private Text begin() {
        Link link = robot.find(Link.class, "thread.write");
        robot.click(link, new Point(12, link.getSize().y / 2));
        Text text = robot.find(Text.class, "thread.text");
        robot.waitUntil("the keyboard in the text", text::isFocusControl);
        return text;
    }

    private Button open(Appearance appearance) {
        shell.setLayout(new GridLayout(1, false));
        shell.setBounds(0, 0, 320, 420);
        StagebookColors colors = new StagebookColors(appearance);
        CssRole.PANEL.paint(shell, colors);
        Composite above = new Composite(shell, SWT.NONE);
        CssRole.PANEL.paint(above, colors);
        above.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        above.setLayout(new FillLayout());
        Button elsewhere = new Button(above, SWT.CHECK);
        Fonts fonts = new Fonts(new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell));
        ThreadComposer composer = new ThreadComposer(
                shell, new ThreadForm(session, new NotePlace.OnCue(cue), "Director"), this, fonts, colors);
        composer.onSent(writers::add);
        composer.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        shell.open();
        robot.focus(elsewhere);
        return elsewhere;
    }

    @Override
    public void taken(Runnable send) {
        // on a bare shell no command takes the key
    }

    @Override
    public void left() {
        // nor gives it back
    }

    private void picture(String name, Appearance appearance) {
        robot.pump();
        Screenshots.ofBuild().take(shell, name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }
}
