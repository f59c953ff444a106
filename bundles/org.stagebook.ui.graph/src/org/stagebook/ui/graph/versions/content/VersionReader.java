package org.stagebook.ui.graph.versions.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.ui.graph.versions.content.VersionEdge.Kind;
import org.stagebook.ui.labels.ModelText;

/** Reads the versions of a production. */
public final class VersionReader {

    private static final int DAY_LENGTH = 10;

    private final Production production;

    public VersionReader(Production production) {
        this.production = production;
    }

    /** Everything as it is now. */
    public VersionHistory read() {
        SignOffStates states = new SignOffStates(signOffs());
        Map<Reel, VersionLine> known = new HashMap<>();
        List<VersionNode> nodes = new ArrayList<>();
        List<VersionEdge> edges = new ArrayList<>();
        for (MixVersion version : inOrder()) {
            nodes.add(new VersionNode(
                    version.getId(),
                    line(version, known),
                    ModelText.of(version.getLabel()),
                    facts(version, states),
                    states.of(version)));
            addEdges(version, edges);
        }
        return new VersionHistory(nodes, edges);
    }

    /** By the time of printing; a version that says none stands after the one before it in the production. */
    private List<MixVersion> inOrder() {
        Map<MixVersion, Instant> times = new HashMap<>();
        Instant last = Instant.MIN;
        for (MixVersion version : production.getMixVersions()) {
            last = version.getCreated() == null ? last : version.getCreated();
            times.put(version, last);
        }
        return production.getMixVersions().stream()
                .sorted(Comparator.comparing(times::get))
                .toList();
    }

    private Map<MixVersion, List<SignOff>> signOffs() {
        Map<MixVersion, List<SignOff>> found = new HashMap<>();
        for (SignOff signOff : production.getSignOffs()) {
            if (signOff.getMixVersion() != null) {
                found.computeIfAbsent(signOff.getMixVersion(), key -> new ArrayList<>())
                        .add(signOff);
            }
        }
        return found;
    }

    private static VersionLine line(MixVersion version, Map<Reel, VersionLine> known) {
        String branch = ModelText.of(version.getBranch());
        VersionLine of = Optional.ofNullable(version.getReel())
                .map(reel ->
                        known.computeIfAbsent(reel, key -> new VersionLine("", key.getId(), "R" + key.getNumber())))
                .orElse(new VersionLine("", "", ""));
        return new VersionLine(branch, of.reelId(), of.reelName());
    }

    private static VersionFacts facts(MixVersion version, SignOffStates states) {
        String moment = ModelText.of(version.getCreated());
        return new VersionFacts(
                ModelText.of(version.getStage()),
                moment.isEmpty() ? "" : moment.substring(0, DAY_LENGTH),
                moment,
                Optional.ofNullable(version.getAuthor())
                        .map(author -> ModelText.of(author.getName()))
                        .orElse(""),
                cuts(version),
                ModelText.of(version.getRemark()),
                states.sentences(version));
    }

    private static String cuts(MixVersion version) {
        LinkedHashSet<String> labels = new LinkedHashSet<>();
        for (PictureCut cut : version.getPictureCuts()) {
            labels.add(ModelText.of(cut.getLabel()));
        }
        labels.remove("");
        return String.join(", ", labels);
    }

    private static void addEdges(MixVersion version, List<VersionEdge> edges) {
        version.getParents()
                .forEach(parent -> edges.add(new VersionEdge(parent.getId(), version.getId(), Kind.CONTINUES)));
        Optional.ofNullable(version.getPrintedFrom())
                .ifPresent(from -> edges.add(new VersionEdge(from.getId(), version.getId(), Kind.PRINTED_FROM)));
        Optional.ofNullable(version.getRestores())
                .ifPresent(from -> edges.add(new VersionEdge(from.getId(), version.getId(), Kind.GOES_BACK)));
    }
}
