package org.stagebook.ui.parts.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.StaffingCheck;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.Production;
import org.stagebook.model.Scene;
import org.stagebook.model.TrackWish;
import org.stagebook.ui.parts.agreement.AgreementControl.PageOf;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.PageStrip;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The pages on a bare shell: first steps, what is typed, what buttons do, and what undo takes back. */
class AgreementControlTest {

    @TempDir
    private Path templates;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
    }

    @Test
    void theFirstDecisionIsRecordedAndNamesAFormat() {
        EditingSession session = Agreements.none();
        open(session, Appearance.DARK);
        robot.push(robot.find(Button.class, "formats.first"));
        Production production = session.production();
        assertThat(production.getFormatDecisions()).hasSize(1);
        robot.press(SWT.ESC);
        robot.push(robot.find(Button.class, "formats.addFormat"));
        robot.type("5.1");
        robot.press(SWT.CR);
        DeliveryFormat format =
                production.getFormatDecisions().getFirst().getFormats().getFirst();
        robot.waitUntil("the layout", () -> "5.1".equals(format.getLayout()));
        robot.push(robot.find(Button.class, "formats.derive"));
        assertThat(production.getDeliverables())
                .singleElement()
                .satisfies(one -> assertThat(one.getName()).isEqualTo("5.1 printmaster"));
        session.undo();
        assertThat(production.getDeliverables()).isEmpty();
    }

    @Test
    void aPageOpensAtItsTopHoweverFarDownItWasLeft() {
        EditingSession session = Agreements.some();
        AgreementControl control = open(session, Appearance.DARK);
        shell.setSize(870, 400);
        control.open(AgreementControl.PageOf.PRE_BRIEF);
        Grid colours = robot.find(Grid.class, "prebrief.colours");
        Composite within = colours.getParent();
        while (!(within instanceof ScrolledComposite)) {
            within = within.getParent();
        }
        ScrolledComposite scroll = (ScrolledComposite) within;
        scroll.setOrigin(0, 300);
        assertThat(scroll.getOrigin().y).isPositive();
        control.open(AgreementControl.PageOf.FORMATS);
        control.open(AgreementControl.PageOf.PRE_BRIEF);
        assertThat(scroll.getOrigin().y).isZero();
    }

    @Test
    void somebodyWhoIsTypedBecomesTheOneWhoDecided() {
        EditingSession session = Agreements.some();
        open(session, Appearance.DARK);
        Grid decisions = robot.find(Grid.class, "formats.decisions");
        decisions.moveTo(0, 2);
        robot.focus(decisions.cells());
        robot.type("Distributor");
        robot.press(SWT.CR);
        FormatDecision decision = session.production().getFormatDecisions().getFirst();
        robot.waitUntil(
                "the distributor", () -> decision.getDecidedBy().getName().equals("Distributor"));
        session.undo();
        assertThat(decision.getDecidedBy().getName()).isEqualTo("Producer");
    }

    @Test
    void aWithdrawnFormatLeavesItsDeliverableListed() {
        EditingSession session = Agreements.some();
        open(session, Appearance.DARK);
        robot.push(robot.find(Button.class, "formats.derive"));
        assertThat(DerivedDeliverables.of(session.production()).toAdd()).isEmpty();
        Grid formats = robot.find(Grid.class, "formats.formats");
        formats.moveTo(2, 0);
        robot.focus(formats.cells());
        robot.press(SWT.DEL);
        robot.waitUntil(
                "the format to go",
                () -> session.production()
                        .getFormatDecisions()
                        .getLast()
                        .getFormats()
                        .isEmpty());
        Button drop = robot.find(Button.class, "formats.drop");
        assertThat(drop.getText()).isEqualTo("Drop 1 deliverable");
        int before = session.production().getDeliverables().size();
        robot.push(drop);
        assertThat(session.production().getDeliverables()).hasSize(before - 1);
    }

    @Test
    void aTrainingThatIsEnteredMendsWhatDidNotFit() {
        EditingSession session = Agreements.some();
        open(session, Appearance.DARK);
        assertThat(StaffingCheck.hasErrors(StaffingCheck.of(session.production())))
                .isTrue();
        Grid mixers = robot.find(Grid.class, "formats.mixers");
        mixers.moveTo(0, 2);
        robot.focus(mixers.cells());
        robot.type("Dolby Atmos");
        robot.press(SWT.CR);
        robot.waitUntil("the finding to go", () -> !StaffingCheck.hasErrors(StaffingCheck.of(session.production())));
        robot.push(robot.find(Button.class, "formats.addRoom"));
        robot.type("Room C");
        robot.press(SWT.CR);
        robot.waitUntil(
                "the room",
                () -> "Room C"
                        .equals(session.production()
                                .getFacilities()
                                .getLast()
                                .getRooms()
                                .getLast()
                                .getName()));
    }

    @Test
    void arrowKeysWalkThePages() {
        AgreementControl control = open(Agreements.some(), Appearance.DARK);
        robot.focus(robot.find(PageStrip.class, "pages.strip"));
        robot.press(SWT.ARROW_RIGHT);
        robot.waitUntil("the pre-brief", () -> control.current() == PageOf.PRE_BRIEF);
        robot.press(SWT.END);
        robot.waitUntil("the brief", () -> control.current() == PageOf.CREATIVE_BRIEF);
        robot.press(SWT.ARROW_RIGHT);
        robot.press(SWT.HOME);
        robot.waitUntil("the formats", () -> control.current() == PageOf.FORMATS);
    }

    @Test
    void aPageWithARefusedEntryIsNotLeft() {
        AgreementControl control = open(Agreements.some(), Appearance.DARK);
        Grid decisions = robot.find(Grid.class, "formats.decisions");
        decisions.moveTo(0, 3);
        robot.focus(decisions.cells());
        robot.type("soon");
        control.open(PageOf.CREATIVE_BRIEF);
        assertThat(control.current()).isEqualTo(PageOf.FORMATS);
        robot.press(SWT.ESC);
        control.open(PageOf.CREATIVE_BRIEF);
        assertThat(control.current()).isEqualTo(PageOf.CREATIVE_BRIEF);
    }

    @Test
    void aSceneIsBriefedAndUndone() {
        EditingSession session = Agreements.some();
        AgreementControl control = open(session, Appearance.DARK);
        control.open(PageOf.CREATIVE_BRIEF);
        Grid subjects = robot.find(Grid.class, "creative.subjects");
        subjects.moveTo(3, 0);
        assertThat(robot.find(Label.class, "creative.title").getText()).startsWith("Scene 2");
        Text heard = robot.find(Text.class, "creative.must-be-heard");
        robot.focus(heard);
        robot.type("The ladder");
        subjects.moveTo(2, 0);
        Scene scene = session.production().getReels().getFirst().getScenes().getLast();
        assertThat(scene.getMustBeHeard()).isEqualTo("The ladder");
        assertThat(heard.getText()).isEmpty();
        session.undo();
        assertThat(scene.getMustBeHeard()).isNull();
    }

    @Test
    void aQuestionIsAskedInPlace() {
        EditingSession session = Agreements.none();
        AgreementControl control = open(session, Appearance.DARK);
        control.open(PageOf.CREATIVE_BRIEF);
        assertThat(robot.find(Label.class, "creative.summary").getText()).contains("no creative brief yet");
        robot.push(robot.find(Button.class, "creative.ask"));
        robot.type("Whose horn?");
        robot.press(SWT.CR);
        robot.waitUntil(
                "the question",
                () -> "Whose horn?"
                        .equals(session.production()
                                .getBriefQuestions()
                                .getFirst()
                                .getText()));
    }

    @Test
    void aTemplateIsTakenChangedAndKept() throws IOException {
        EditingSession session = Agreements.none();
        AgreementControl control = open(session, Appearance.DARK);
        control.open(PageOf.PRE_BRIEF);
        robot.find(Combo.class, "prebrief.templates").select(1);
        robot.push(robot.find(Button.class, "prebrief.first"));
        assertThat(session.production().getPreBrief().getName()).isEqualTo("Feature Dolby Atmos");
        Text name = robot.find(Text.class, "prebrief.NAME");
        robot.focus(name);
        name.selectAll();
        robot.type("Our stage");
        robot.push(robot.find(Button.class, "prebrief.keep"));
        assertThat(robot.find(Label.class, "prebrief.message").getText()).contains("our-stage.prebrief.json");
        try (Stream<Path> files = Files.list(templates)) {
            assertThat(files).hasSize(1);
        }
        assertThat(robot.find(Combo.class, "prebrief.templates").getItems()).contains("Our stage  (own)");
    }

    @Test
    void aNamingTemplateThatCannotBeFollowedSaysWhy() {
        EditingSession session = Agreements.some();
        AgreementControl control = open(session, Appearance.DARK);
        control.open(PageOf.PRE_BRIEF);
        Text naming = robot.find(Text.class, "prebrief.NAMING");
        Label words = robot.find(Label.class, "prebrief.naming.words");
        assertThat(words.getText()).startsWith("Such as ").endsWith(".wav");
        robot.focus(naming);
        naming.selectAll();
        robot.type("{kode}_{reel}");
        robot.focus(robot.find(Text.class, "prebrief.NAME"));
        robot.waitUntil("the reason", () -> words.getText().contains("{kode}, which is no place"));
    }

    @Test
    void tracksAreMovedInTheOrderOfTheConsole() {
        EditingSession session = Agreements.some();
        AgreementControl control = open(session, Appearance.DARK);
        control.open(PageOf.PRE_BRIEF);
        robot.find(Grid.class, "prebrief.tracks").moveTo(1, 0);
        robot.push(robot.find(Button.class, "prebrief.up"));
        assertThat(session.production().getPreBrief().getTracks())
                .extracting(TrackWish::getName)
                .startsWith("PFX", "DX");
        robot.push(robot.find(Button.class, "prebrief.deleteTracks"));
        assertThat(session.production().getPreBrief().getTracks())
                .extracting(TrackWish::getName)
                .startsWith("DX", "ADR");
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        AgreementControl control = open(Agreements.some(), appearance);
        for (PageOf page : PageOf.values()) {
            control.open(page);
            if (page == PageOf.CREATIVE_BRIEF) {
                robot.find(Grid.class, "creative.subjects").moveTo(4, 0);
            }
            picture(control, "agreement-" + name(page) + "-" + name(appearance));
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void picturesOfNothing(Appearance appearance) {
        AgreementControl control = open(Agreements.none(), appearance);
        for (PageOf page : PageOf.values()) {
            control.open(page);
            picture(control, "agreement-empty-" + name(page) + "-" + name(appearance));
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private AgreementControl open(EditingSession session, Appearance appearance) {
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 1200, 860);
        GridLook look = new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(display), shell)));
        AgreementControl control = new AgreementControl(shell, session, look, templates, folder -> {});
        shell.open();
        robot.pump();
        return control;
    }

    private void picture(AgreementControl control, String name) {
        boolean[] painted = {false};
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        robot.pump();
        assertThat(Screenshots.ofBuild().take(shell, name)).isNotEmptyFile();
    }
}
