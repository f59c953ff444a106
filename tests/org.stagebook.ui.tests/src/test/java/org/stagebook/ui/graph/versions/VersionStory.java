package org.stagebook.ui.graph.versions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.model.SignOffExtent;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;

/** Tells the versions of a mix, each a day after the one before. */
public final class VersionStory {

    private static final Instant BEGIN = Instant.parse("2026-03-02T16:30:00Z");

    private final EditingSession session;

    public VersionStory(EditingSession session) {
        this.session = session;
    }

    /** A production of three reels without versions. */
    public static VersionStory begin() {
        return new VersionStory(ProductionBuilder.production("The Harbour")
                .person("Re-recording mixer")
                .reel(1)
                .reel(2)
                .reel(3)
                .session());
    }

    /** Four branches: ten versions of each, printed from each other, two that go back, signed, stale and open ones. */
    public static VersionStory forty() {
        VersionStory story = begin();
        List<String> branches = List.of("", "theatrical", "near-field", "M&E");
        for (int number = 1; number <= 10; number++) {
            for (String branch : branches) {
                story.add(
                        branch,
                        (branch.isEmpty() ? "v" : branch.substring(0, 1).toUpperCase(Locale.ROOT) + " v") + number);
            }
            String made = "v" + number;
            story.change("T v" + number, it -> it.setPrintedFrom(story.version(made)));
            String theatrical = "T v" + number;
            story.change("N v" + number, it -> it.setPrintedFrom(story.version(theatrical)));
        }
        story.change("v7", it -> it.setRestores(story.version("v4")));
        story.change("N v9", it -> it.setRestores(story.version("N v6")));
        story.sign("v3", SignOffExtent.VERSION, "The picture was recut to v2.4; v2.3 was signed off.");
        story.sign("v9", SignOffExtent.VERSION, "");
        story.sign("T v10", SignOffExtent.VERSION, "");
        story.sign(
                "T v4", SignOffExtent.VERSION, "T v5 changed the DX stem at 01:04:12:10 to 01:04:15:00: gain +1.5 dB.");
        story.sign("N v10", SignOffExtent.REEL, "");
        return story;
    }

    /** Many versions on eight branches, each printed from the one beside it now and then. */
    public static VersionStory many(int count) {
        VersionStory story = begin();
        story.session.run("Print", production -> {
            MixVersion[] last = new MixVersion[8];
            for (int i = 0; i < count; i++) {
                int line = i % last.length;
                MixVersion version = newVersion(production, line == 0 ? "" : "Branch " + line, "v" + (i + 1), i);
                Optional.ofNullable(last[line]).ifPresent(version.getParents()::add);
                if (i % 5 == 4) {
                    version.setPrintedFrom(last[(line + 7) % last.length]);
                }
                last[line] = version;
            }
        });
        return story;
    }

    public EditingSession session() {
        return session;
    }

    public Production production() {
        return session.production();
    }

    /** A version of the whole that continues the last of its branch. */
    public VersionStory add(String branch, String label) {
        return add(branch, label, Optional.empty());
    }

    /** A version of the whole or of one reel that continues the last of its line. */
    public VersionStory add(String branch, String label, Optional<Integer> reelNumber) {
        session.run("Print " + label, production -> {
            Optional<Reel> reel = reelNumber.map(number -> production.getReels().get(number - 1));
            Optional<MixVersion> before = production.getMixVersions().stream()
                    .filter(it -> branch.equals(it.getBranch() == null ? "" : it.getBranch())
                            && Optional.ofNullable(it.getReel()).equals(reel))
                    .reduce((one, later) -> later);
            MixVersion version = newVersion(
                    production, branch, label, production.getMixVersions().size());
            reel.ifPresent(version::setReel);
            before.ifPresent(version.getParents()::add);
        });
        return this;
    }

    private static MixVersion newVersion(Production production, String branch, String label, int days) {
        MixVersion version = StagebookFactory.eINSTANCE.createMixVersion();
        version.setLabel(label);
        version.setBranch(branch.isEmpty() ? null : branch);
        version.setStage(days < 12 ? "premix" : "final");
        version.setCreated(BEGIN.plus(Duration.ofDays(days)));
        version.setAuthor(production.getPeople().getFirst());
        version.getPictureCuts().add(cut(production, days < 20 ? "v2.3" : "v2.4"));
        production.getMixVersions().add(version);
        return version;
    }

    private static PictureCut cut(Production production, String label) {
        List<PictureCut> cuts = production.getReels().getFirst().getPictureCuts();
        return cuts.stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseGet(() -> {
                    PictureCut cut = StagebookFactory.eINSTANCE.createPictureCut();
                    cut.setLabel(label);
                    cuts.add(cut);
                    return cut;
                });
    }

    /** Changes a version. */
    public VersionStory change(String label, Consumer<MixVersion> change) {
        session.run("Change " + label, production -> change.accept(version(label)));
        return this;
    }

    /** Signs a version off; with a reason the sign-off is stale. */
    public VersionStory sign(String label, SignOffExtent extent, String staleReason) {
        session.run("Sign off", production -> {
            SignOff signOff = StagebookFactory.eINSTANCE.createSignOff();
            signOff.setMixVersion(version(label));
            signOff.setExtent(extent);
            signOff.setScope(extent == SignOffExtent.VERSION ? "The whole" : "R1");
            signOff.setBy("Ada Kern");
            signOff.setRole("Director");
            signOff.setAt(BEGIN.plus(Duration.ofDays(40)));
            signOff.setStaleReason(staleReason.isEmpty() ? null : staleReason);
            production.getSignOffs().add(signOff);
        });
        return this;
    }

    /** A version by its label. */
    public MixVersion version(String label) {
        return production().getMixVersions().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of versions by their labels. */
    public Map<String, String> ids() {
        Map<String, String> ids = new java.util.HashMap<>();
        production().getMixVersions().forEach(it -> ids.put(it.getLabel(), it.getId()));
        return ids;
    }
}
