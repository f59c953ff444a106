package org.stagebook.ui.parts.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** Pages under a strip, by keys and by mouse. */
class PagedControlTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final Robot robot = new Robot(display);
    private PagedControl pages;
    private boolean holdsOn;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 600, 300);
        GridLook look = new GridLook(
                new StagebookColors(Appearance.DARK),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        List<Function<Composite, Page>> makers = List.of(
                area -> new Plain(area, "One"), area -> new Plain(area, "Two"), area -> new Plain(area, "Three"));
        pages = new PagedControl(shell, look, makers);
        shell.open();
        robot.pump();
    }

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
    }

    @Test
    void theNameThatIsClickedIsOpened() {
        Rectangle area = pages.strip().area(2);
        press(area.x + area.width / 2);
        assertThat(pages.current()).isEqualTo(2);
        press(area.x + area.width + 40);
        assertThat(pages.current()).as("beside the names").isEqualTo(2);
        press(pages.strip().area(0).x + 2);
        assertThat(pages.current()).isZero();
    }

    /** A press at a place of the strip; the posted button of a bare display has no place. */
    private void press(int x) {
        Event event = new Event();
        event.x = x;
        event.y = 18;
        event.button = 1;
        pages.strip().notifyListeners(SWT.MouseDown, event);
        robot.pump();
    }

    @Test
    void keysStopAtTheEnds() {
        robot.focus(pages.strip());
        robot.press(SWT.ARROW_LEFT);
        robot.press(SWT.END);
        robot.waitUntil("the last page", () -> pages.current() == 2);
        robot.press(SWT.ARROW_RIGHT);
        robot.press(SWT.ARROW_LEFT);
        robot.waitUntil("the page before", () -> pages.current() == 1);
    }

    @Test
    void aPageThatHoldsOnStays() {
        holdsOn = true;
        pages.open(1);
        assertThat(pages.current()).isZero();
        holdsOn = false;
        pages.open(1);
        assertThat(pages.current()).isEqualTo(1);
    }

    /** A page with a word on it. */
    private final class Plain implements Page {
        private final String name;
        private final Label label;

        Plain(Composite parent, String name) {
            this.name = name;
            label = new Label(parent, SWT.NONE);
            label.setText(name);
        }

        @Override
        public PageTab tab() {
            return new PageTab(name, Sign.DONE, "All is said.");
        }

        @Override
        public Control control() {
            return label;
        }

        @Override
        public void refresh() {
            label.setText(name);
        }

        @Override
        public void setLook(GridLook look) {
            label.setForeground(look.colors().text());
        }

        @Override
        public boolean take() {
            return !holdsOn;
        }

        @Override
        public boolean setFocus() {
            return label.setFocus();
        }
    }
}
