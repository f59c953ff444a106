package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.IssueHandoff;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.ContentMode;
import org.stagebook.handoff.build.DraftContents;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.lint.ItemPops;
import org.stagebook.lint.TemplateNames;
import org.stagebook.lint.check.ContentsLint;

/** Hands the demo's stems to the mix: a brief, what is known to be wrong, what is still open, and the files. */
final class DemoHandoff {

    /** Where the package lies, from the production's folder. */
    static final String FOLDER = "packages/SKL_stems_to_mix_1";

    private static final String NAME = "Stems to mix 1";

    private final EditingSession session;
    private final PackageBuilder builder;

    DemoHandoff(EditingSession session, List<PackageDocument> documents) {
        this.session = session;
        this.builder = new PackageBuilder(
                new HandoffEnvironment(Demo.CLOCK, "demo", "demo"), documents, new ContentsLint(new TemplateNames()));
    }

    void build(Path folder, Progress progress) throws IOException {
        session.run(new AddHandoffPackage(draft()));
        new DemoCheck(session, IssueHandoff.draft(session.production(), NAME).orElseThrow())
                .check(folder.resolve(DemoStems.FOLDER), progress);
        ItemPops pops = ItemPops.of(session.production());
        BuildRequest request = BuildRequest.of(
                        NAME, DraftContents.of(NAME, session.production(), folder), folder.resolve(FOLDER))
                .with(ContentMode.HARD_LINK)
                .listening(path -> pops.of(path.text()));
        builder.build(request, session, progress);
    }

    private static NewHandoff draft() {
        return NewHandoff.named(NAME)
                .between(DemoPeople.SUPERVISOR, DemoPeople.MIXER)
                .pictureCut("Locked, 2026-02-06")
                .brief("""
                        Both reels against the locked cut. Three things carry the film: the lens (DSN101), the door that \
                        cuts the sea off (FX103), and the tooth that stays away (DSN202). Everything else may give way \
                        to them.

                        Loud happens once, at the fog signal in reel 2.""")
                .organisation("""
                        One folder per reel, five stems each: DX, FX, FOL, BG, MX. 5.1, L C R Ls Rs LFE, 48 kHz, 24 bit. \
                        Picture start to tail pop, time-stamped; 2-pop at 6 s, tail pop 2 s after LFOA.""")
                .knownProblems(List.of(
                        "R1: the generator (FX105) is not final; the wild track is still missing.",
                        "R1: ADR101 and the group on the radio (GRP101) are not recorded yet.",
                        "R1, R2: the design of the lens and the fog signal (DSN) comes in a package of its own.",
                        "R2: DX201 is muted, the line is carried by ADR201."))
                .openQuestion("Does the lens run through the reel change at the end of reel 1?", DemoPeople.MIXER)
                .openQuestion("Air and note of the fog signal as separate stems next time?", DemoPeople.MIXER);
    }
}
