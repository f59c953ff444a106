package org.stagebook.ui.parts.handoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.handoff.build.ContentMode;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.BuildPlan;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.PackageTables;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.handoff.presenter.VerificationsTable;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.WorkState;

/** Where and how the package is built; once it is, what verifying found and what was changed on purpose. */
final class PackagePage extends FormPage {

    private static final List<String> MODES =
            List.of("Copy every file and compare the copy", "Hard links, on the same disk only");

    private final BuildPlan plan;
    private final PackageTables tables;
    private final Section building;
    private final Text out;
    private final Combo mode;
    private final Combo algorithm;
    private final Label contents;
    private final Label notice;
    private final Button discard;
    private final Section given;
    private final Section lies;
    private final Label place;
    private final Label sealed;
    private final Section verified;
    private final Label summary;
    private final Section history;
    private final Section revised;
    private final Section declaring;
    private final Combo file;
    private final Text why;
    private final Text note;
    private final Signature sender = Signature.unknown();
    private final FieldRows form;
    private final SignatureFields signature;
    private final Button declare;
    private final Button build;
    private final Button verify;

    PackagePage(Composite parent, PageContext context) {
        super(parent, context, HandoffPage.PACKAGE, 2, Optional.empty());
        plan = new BuildPlan(context.presenter(), context.works().productionFolder());
        tables = new PackageTables(context.presenter());
        building = section(0, "Build", "");
        FieldRows how = fields(building, 1);
        contents = how.words("Contents", "build.contents");
        out = how.browsed("Folder", "build.out", this::typedOut, this::browse);
        mode = how.choice("Files", "build.mode", MODES, index -> plan.setMode(ContentMode.values()[index]));
        algorithm = how.choice(
                "Hashes",
                "build.algorithm",
                Stream.of(HashAlgorithm.values())
                        .map(HashAlgorithm::elementName)
                        .toList(),
                index -> plan.setAlgorithm(HashAlgorithm.values()[index]));
        notice = words(building, "build.notice");
        ButtonRow unfinished = buttons(building);
        discard = unfinished.add("Discard what the stopped build left", "build.discard", this::discard);
        given = section(
                1,
                "What the receiver gets",
                "One folder that reads without Stagebook: the files, brief and cue list as pages for a browser, what was"
                        + " checked and waived, and an ASC MHL history that other tools verify too. The production goes"
                        + " along, so that the receiver can open its reels, cues and brief.");
        lies = section(0, "Where it lies", "");
        FieldRows where = fields(lies, 1);
        place = where.words("Folder", "package.folder");
        sealed = where.words("Sealed", "package.sealed");
        verified = section(0, "Last verification", "");
        summary = words(verified, "package.summary");
        grid(verified, tables.notUnchanged(), "package.files", NO_KEYS);
        history = section(0, "All verifications", "");
        grid(history, new VerificationsTable(context.presenter()), "package.verifications", NO_KEYS);
        revised = section(
                1,
                "Changed on purpose",
                "Nothing. A file that has to be changed after sealing is declared here with a reason, so that verifying tells"
                        + " it from damage.");
        grid(revised, tables.revisions(), "package.revisions", NO_KEYS);
        declaring = section(1, "Declare a revision", "Only the sender declares a revision; import theirs.");
        form = fields(declaring, 1);
        file = form.choice("File", "declare.file", List.of(), index -> canDeclare());
        why = form.typed("Why", "declare.why", "what was changed and why", typed -> canDeclare());
        note = form.typed("Note", "declare.note", "the note that asked for it, if one did", typed -> canDeclare());
        signature = new SignatureFields(form, "declare", "Sound designer", sender, this::canDeclare);
        declare = buttons(declaring).add("Declare the revision", "declare.declare", this::declare);
        build = footButton("Build", "handoff.build", () -> works().build(plan));
        verify = footButton("Verify", "handoff.verify", works()::verify);
    }

    @Override
    void showModel() {
        boolean draft = presenter().isDraft();
        boolean idle = !works().watch().isRunning();
        Shown.set(building, draft);
        Shown.set(given, draft);
        Stream.of(lies, verified, revised, declaring).forEach(section -> Shown.set(section, !draft));
        Shown.set(history, !draft && presenter().handoff().getVerifications().size() > 1);
        if (draft) {
            showPlan();
        } else {
            showPackage();
        }
        label(build, draft ? "Build the package" : "", idle && plan.problem().isEmpty());
        label(verify, draft ? "" : "Verify", idle);
    }

    private void showPlan() {
        if (!out.getText().strip().equals(plan.out())) {
            out.setText(plan.out());
        }
        mode.select(plan.mode().ordinal());
        algorithm.select(plan.algorithm().ordinal());
        contents.setText(plan.contents());
        String stopped = plan.isUnfinished()
                ? "A build of this package was stopped before. Building goes on with the files that are whole."
                : "";
        Shown.set(discard.getParent(), plan.isUnfinished());
        say(
                notice,
                plan.problem()
                        .orElseGet(() -> String.join("\n", List.of(stopped, plan.notice()))
                                .strip()));
    }

    private void showPackage() {
        place.setText(works().folder()
                .map(folder -> folder.toString().replace("&", "&&"))
                .orElse("not known"));
        sealed.setText(presenter().built() + ", " + tables.algorithm());
        WorkState sign = WorkState.valueOf(tables.sign().name());
        String found = (sign.sign() + "  " + tables.summary()).strip();
        revised.guide(presenter().handoff().getRevisions().isEmpty(), true);
        List<String> files = tables.declarable();
        if (!files.equals(List.of(file.getItems()))) {
            String chosen = file.getText();
            file.setItems(files.toArray(String[]::new));
            file.select(files.indexOf(chosen));
        }
        boolean declares = presenter().side().declares();
        say(summary, String.join("\n", found, presenter().side().problem()).strip());
        declaring.guide(!declares, true);
        Shown.set(form, declares);
        Shown.set(declare.getParent(), declares);
        signature.refresh();
        canDeclare();
    }

    @Override
    public void setLook(GridLook look) {
        super.setLook(look);
        for (Label label : List.of(notice, summary)) {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().body());
        }
    }

    @Override
    public boolean setFocus() {
        return presenter().isDraft() ? out.setFocus() : verify.setFocus();
    }

    private static void say(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        Shown.set(label, !words.isEmpty());
    }

    private static Label words(Section section, String id) {
        Label label = new Label(section, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 320;
        label.setLayoutData(data);
        return label;
    }

    private void typedOut(String typed) {
        if (!typed.strip().equals(plan.out())) {
            plan.setOut(typed);
            showModel();
        }
    }

    private String browse() {
        return context()
                .prompts()
                .folder("Build the package", "Choose a new or empty folder for the package.")
                .map(Object::toString)
                .orElse("");
    }

    private void discard() {
        plan.place().ifPresent(works()::discard);
        refresh();
    }

    private void canDeclare() {
        Enabling.enable(
                declare,
                file.getSelectionIndex() >= 0
                        && !why.getText().isBlank()
                        && !sender.role().isEmpty()
                        && !works().watch().isRunning());
    }

    private void declare() {
        works().declare(file.getText(), why.getText().strip(), note.getText().strip(), sender);
        why.setText("");
        note.setText("");
        file.deselectAll();
        refresh();
    }
}
