package org.stagebook.audio.adm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.SpeakerVocabulary;
import org.stagebook.audio.adm.AdmDocument.AudioObject;
import org.stagebook.audio.adm.AdmDocument.Channel;
import org.stagebook.audio.adm.AdmDocument.Pack;
import org.stagebook.audio.adm.AdmDocument.Track;
import org.stagebook.audio.adm.TrackTable.Entry;

/** Joins the tracks of a file to its model, and says what does not fit together. */
public final class AdmModelBuilder {

    private final Optional<TrackTable> table;
    private final Optional<AdmDocument> document;
    private final List<String> remarks;
    private final Map<String, Track> trackByUid = new HashMap<>();
    private final Map<String, Channel> channelById = new HashMap<>();
    private final Map<String, Pack> packById = new HashMap<>();

    /**
     * Takes what was read.
     *
     * @param remarks takes a sentence about everything that does not fit together
     */
    public AdmModelBuilder(Optional<TrackTable> table, Optional<AdmDocument> document, List<String> remarks) {
        this.table = table;
        this.document = document;
        this.remarks = remarks;
        document.ifPresent(model -> {
            model.tracks().forEach(track -> trackByUid.putIfAbsent(new AdmId(track.uid()).key(), track));
            model.channels().forEach(channel -> channelById.putIfAbsent(new AdmId(channel.id()).key(), channel));
            model.packs().forEach(pack -> packById.putIfAbsent(new AdmId(pack.id()).key(), pack));
        });
    }

    /** The model of a file with that many channels. */
    public AdmModel build(int fileChannels) {
        List<Entry> entries = table.map(TrackTable::entries).orElse(List.of());
        remarkUnknown(entries, fileChannels);
        List<AdmBed> beds = beds(entries);
        Set<Integer> moving = new LinkedHashSet<>();
        entries.stream().filter(entry -> type(entry) == AdmType.OBJECTS).forEach(entry -> moving.add(entry.track()));
        return new AdmModel(table, document, trackSpeakers(entries), beds, moving.size());
    }

    private List<Optional<Speaker>> trackSpeakers(List<Entry> entries) {
        int last = entries.stream().mapToInt(Entry::track).max().orElse(0);
        Map<Integer, Speaker> byTrack = new HashMap<>();
        for (Entry entry : entries) {
            SpeakerVocabulary.any(label(entry)).ifPresent(speaker -> byTrack.putIfAbsent(entry.track(), speaker));
        }
        List<Optional<Speaker>> speakers = new ArrayList<>();
        for (int track = 1; track <= last; track++) {
            speakers.add(Optional.ofNullable(byTrack.get(track)));
        }
        return speakers;
    }

    /** By object, or by pack where no object claims the tracks. */
    private List<AdmBed> beds(List<Entry> entries) {
        Map<String, String> objectByUid = objectByUid();
        Map<String, List<Entry>> byName = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (type(entry) == AdmType.DIRECT_SPEAKERS) {
                String pack = pack(entry).map(Pack::name).orElse(entry.packFormatId());
                String name = objectByUid.getOrDefault(new AdmId(entry.uid()).key(), pack);
                byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(entry);
            }
        }
        return byName.entrySet().stream()
                .map(bed -> bed(bed.getKey(), bed.getValue()))
                .toList();
    }

    private Map<String, String> objectByUid() {
        Map<String, String> names = new HashMap<>();
        for (AudioObject object : document.map(AdmDocument::objects).orElse(List.of())) {
            String name = object.name().isEmpty() ? object.id() : object.name();
            object.parts().trackUids().forEach(uid -> names.putIfAbsent(new AdmId(uid).key(), name));
        }
        return names;
    }

    private AdmBed bed(String name, List<Entry> entries) {
        List<String> labels = entries.stream().map(this::label).toList();
        List<Speaker> speakers = labels.stream()
                .map(SpeakerVocabulary::any)
                .flatMap(Optional::stream)
                .toList();
        boolean complete = !speakers.isEmpty()
                && speakers.size() == entries.size()
                && EnumSet.copyOf(speakers).size() == speakers.size();
        return new AdmBed(
                name,
                entries.stream().map(Entry::track).toList(),
                labels,
                complete ? Optional.of(new ChannelOrder(speakers)) : Optional.empty());
    }

    private AdmType type(Entry entry) {
        return pack(entry).map(Pack::type).orElse(entry.type());
    }

    private Optional<Pack> pack(Entry entry) {
        Optional<Track> track = Optional.ofNullable(trackByUid.get(new AdmId(entry.uid()).key()));
        String id = entry.packFormatId().isEmpty() ? track.map(Track::packId).orElse("") : entry.packFormatId();
        return Optional.ofNullable(packById.get(new AdmId(id).key()));
    }

    private String label(Entry entry) {
        Optional<Track> track = Optional.ofNullable(trackByUid.get(new AdmId(entry.uid()).key()));
        AdmId id = track.map(Track::channelId)
                .filter(channel -> !channel.isEmpty())
                .map(AdmId::new)
                .orElseGet(() -> new AdmId(entry.trackFormatId()).channel());
        return Optional.ofNullable(channelById.get(id.key()))
                .flatMap(channel -> channel.blocks().speakerLabels().stream().findFirst())
                .orElseGet(() -> new CommonChannel(id).speakerLabel());
    }

    private void remarkUnknown(List<Entry> entries, int fileChannels) {
        long beyond =
                entries.stream().filter(entry -> entry.track() > fileChannels).count();
        if (beyond > 0) {
            remarks.add("The chna chunk names " + beyond + " track UIDs on tracks beyond the " + fileChannels
                    + " channels of the file.");
        }
        table.ifPresent(tracks -> remarkCount(tracks, entries));
        document.ifPresent(model -> {
            remarkMissing("track UID", entries.stream().map(Entry::uid).toList(), trackByUid.keySet());
            List<String> packs = model.objects().stream()
                    .flatMap(object -> object.parts().packIds().stream())
                    .toList();
            remarkMissing("pack", packs, packById.keySet());
            List<String> channels = model.packs().stream()
                    .flatMap(pack -> pack.parts().channelIds().stream())
                    .toList();
            remarkMissing("channel", channels, channelById.keySet());
        });
    }

    private void remarkCount(TrackTable tracks, List<Entry> entries) {
        long used = entries.stream().map(Entry::track).distinct().count();
        if (used != tracks.statedTracks()) {
            remarks.add("The chna chunk states " + tracks.statedTracks() + " tracks and names " + used + ".");
        }
    }

    private void remarkMissing(String kind, List<String> references, Set<String> known) {
        List<String> missing = references.stream()
                .filter(id -> !id.isEmpty() && !new AdmId(id).isCommon())
                .filter(id -> !known.contains(new AdmId(id).key()))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            remarks.add("The model does not describe " + (missing.size() == 1 ? "a " : missing.size() + " ") + kind
                    + (missing.size() == 1 ? "" : "s") + " that is referred to: " + missing.getFirst()
                    + (missing.size() == 1 ? "." : " and others."));
        }
    }
}
