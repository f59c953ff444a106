package org.stagebook.ui.parts.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.check.presenter.CheckForm;
import org.stagebook.ui.parts.check.presenter.MeterFields;
import org.stagebook.ui.parts.check.presenter.PictureFields;
import org.stagebook.ui.parts.check.presenter.SoundFields;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.StagebookColors;

/** Asks which sound of a deliverable is held against which specification; what is seldom said is folded away. */
public final class CheckDialog extends FormDialog {

    private static final Words WORDS = new Words("Check against a specification", "Check", "check.ok", 780);
    private static final int CHANNELS_PX = 190;

    private final CheckForm form;
    private final LocalDate today;
    private final StagebookColors colors;
    private final List<Follower> followers = new ArrayList<>();
    private final List<Control> folded = new ArrayList<>();
    private final List<Control> dialogue = new ArrayList<>();
    private Text programme;
    private StemFields stems;
    private Label more;
    private Button unfold;
    private Combo quantities;
    private List<String> offered = List.of();
    private Button overrules;
    private Button mono;

    /** A field that shows what the form came to by itself. */
    private record Follower(Text field, Supplier<String> value) {

        void follow() {
            if (!field.getText().strip().equals(value.get())) {
                field.setText(value.get());
            }
        }
    }

    public CheckDialog(Shell parent, CheckForm form, LocalDate today, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
        this.today = today;
        this.colors = colors;
    }

    /** Begins in the field that comes first for who has a file in hand, from which Escape leaves. */
    @Override
    public void create() {
        super.create();
        programme.setFocus();
    }

    @Override
    protected void createFields(Composite area) {
        said(area, "Deliverable", form.subject());
        choice(area, "Version", form.versions().lines(), form.versions().lineOf(form.version()), form::chooseVersion)
                .setData("id", "check.version");
        choice(area, "Specification", form.specifications(), form.specificationLine(), form::chooseSpecification)
                .setData("id", "check.specification");
        choice(area, "And also", form.others(), 0, form::chooseOther).setData("id", "check.other");
        sound(area, form.sound());
        boxBelow(
                        area,
                        "Look for faults: clicks, dropouts, clipping, swapped channels",
                        "check.faults",
                        form::setLookingForFaults)
                .setSelection(form.isLookingForFaults());
        boxBelow(area, "Write a QC sheet", "check.sheet", form.sheet()::setWanted)
                .setSelection(form.sheet().isWanted());
        folded(area);
        form.onChange(this::check);
    }

    private void sound(Composite area, SoundFields sound) {
        programme = file(area, "File", "check.programme", sound.programme(), sound::setProgramme);
        follow(programme, sound::programme);
        follow(
                file(area, "M&&E", "check.musicAndEffects", sound.musicAndEffects(), sound::setMusicAndEffects),
                sound::musicAndEffects);
        Label name = label(area, "Stems");
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(name);
        stems = new StemFields(area, sound, colors, new StemFields.Does(this::stemFiles, this::check));
        int before = area.getChildren().length;
        file(area, "Dialogue stem", "check.dialogue", sound.dialogue(), sound::setDialogue);
        dialogue.addAll(since(area, before));
    }

    private List<Path> stemFiles() {
        String programme = form.sound().programme();
        return browseFiles(programme.substring(0, Math.max(0, programme.lastIndexOf('/'))));
    }

    private void follow(Text field, Supplier<String> value) {
        followers.add(new Follower(field, value));
    }

    private static List<Control> since(Composite area, int before) {
        Control[] all = area.getChildren();
        return List.copyOf(Arrays.asList(all).subList(before, all.length));
    }

    private void folded(Composite area) {
        label(area, "Further");
        Composite row = row(area, 2);
        more = new Label(row, SWT.WRAP);
        more.setData("id", "check.more.words");
        CssRole.QUIET.paint(more, colors);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .applyTo(more);
        unfold = new Button(row, SWT.TOGGLE);
        unfold.setText("More \u25be");
        unfold.setData("id", "check.more");
        unfold.addListener(SWT.Selection, event -> {
            check();
            fit();
        });
        int before = area.getChildren().length;
        picture(area, form.picture());
        channels(area);
        meters(area, form.meters());
        choice(area, "Sheet as", form.sheet().formats(), form.sheet().formatLine(), form.sheet()::chooseFormat)
                .setData("id", "check.sheet.format");
        place(area, "check.sheet.file", form.sheet().place());
        folded.addAll(since(area, before));
    }

    private void picture(Composite area, PictureFields picture) {
        label(area, "Action");
        Composite row = row(area, 5);
        brief(row, "check.first", picture.first(), picture::setFirst).setMessage("first frame");
        label(row, "to");
        brief(row, "check.last", picture.last(), picture::setLast).setMessage("last frame");
        label(row, "Length");
        brief(row, "check.length", picture.length(), picture::setLength).setMessage("no matter");
    }

    private void channels(Composite area) {
        label(area, "Channels");
        Composite row = row(area, 3);
        combo(row, form.channels().layouts().lines(), 0, form.channels()::chooseLayout)
                .setData("id", "check.layout");
        combo(row, form.channels().orders().lines(), 0, form.channels()::chooseOrder)
                .setData("id", "check.order");
        overrules = box(row, "whatever the files say", "check.overrules", form.channels()::setOverrules);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(overrules);
        for (Control combo : row.getChildren()) {
            if (combo instanceof Combo) {
                GridDataFactory.fillDefaults().hint(CHANNELS_PX, SWT.DEFAULT).applyTo(combo);
            }
        }
        mono = boxBelow(
                area,
                "Mono files, one for each channel; the others are found by their names",
                "check.mono",
                form.sound()::setMono);
    }

    private void meters(Composite area, MeterFields meters) {
        label(area, "Meter read");
        Composite row = row(area, 4);
        quantities = combo(row, meters.quantities(), meters.quantityLine(), meters::chooseQuantity);
        quantities.setData("id", "check.quantity");
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(quantities);
        Text value = brief(row, "check.value", meters.value(), meters::setValue);
        value.setMessage("such as -27.1");
        follow(value, meters::value);
        label(row, "on");
        brief(row, "check.meter", meters.meter(), meters::setMeter).setMessage("which meter");
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected Optional<String> notice() {
        return form.notice(today);
    }

    @Override
    protected void refreshFields() {
        followers.forEach(Follower::follow);
        stems.refresh();
        mono.setSelection(form.sound().isMono());
        dialogue.forEach(field -> Shown.set(field, form.sound().asksForDialogue()));
        more.setText(form.moreWords().replace("&", "&&"));
        unfold.setText(unfold.getSelection() ? "Less \u25b4" : "More \u25be");
        folded.forEach(field -> Shown.set(field, unfold.getSelection()));
        Enabling.enable(overrules, form.channels().isSaid());
        offer(form.meters());
        more.requestLayout();
    }

    /** Offers other quantities where another specification was chosen. */
    private void offer(MeterFields meters) {
        if (!offered.equals(meters.quantities())) {
            offered = meters.quantities();
            quantities.setItems(offered.toArray(String[]::new));
        }
        quantities.select(meters.quantityLine());
    }
}
