package org.stagebook.audio.adm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.adm.AdmDocument.AudioObject;
import org.stagebook.audio.adm.AdmDocument.Channel;
import org.stagebook.audio.adm.AdmDocument.Content;
import org.stagebook.audio.adm.AdmDocument.ObjectParts;
import org.stagebook.audio.adm.AdmDocument.Pack;
import org.stagebook.audio.adm.AdmDocument.PackParts;
import org.stagebook.audio.adm.AdmDocument.Programme;
import org.stagebook.audio.adm.AdmDocument.Span;
import org.stagebook.audio.adm.AdmDocument.Track;

/** The elements of a model in the order they were read, and the document they make. */
final class AdmEntities {

    /** The elements of the model, all children of {@code audioFormatExtended}. */
    static final Set<String> KINDS = Set.of(
            "audioProgramme",
            "audioContent",
            "audioObject",
            "audioPackFormat",
            "audioChannelFormat",
            "audioStreamFormat",
            "audioTrackFormat",
            "audioTrackUID");

    /** Far more than the 128 tracks of any master need. */
    private static final int MOST_OF_A_KIND = 20_000;

    private final Map<String, List<AdmEntity>> byKind = new HashMap<>();
    private final List<String> remarks;

    AdmEntities(List<String> remarks) {
        this.remarks = remarks;
    }

    void add(String kind, AdmEntity entity) {
        List<AdmEntity> entities = byKind.computeIfAbsent(kind, name -> new ArrayList<>());
        if (entities.size() < MOST_OF_A_KIND) {
            entities.add(entity);
        } else if (entities.size() == MOST_OF_A_KIND) {
            remarks.add(
                    "The axml chunk has more than " + MOST_OF_A_KIND + " elements " + kind + "; the rest is left out.");
            entities.add(entity);
        }
    }

    AdmDocument document() {
        remarkStreams();
        Map<String, String> channelByTrackFormat = channelByTrackFormat();
        return new AdmDocument(
                all("audioProgramme").stream().map(AdmEntities::programme).toList(),
                all("audioContent").stream().map(AdmEntities::content).toList(),
                all("audioObject").stream().map(AdmEntities::object).toList(),
                all("audioPackFormat").stream().map(AdmEntities::pack).toList(),
                all("audioChannelFormat").stream().map(AdmEntities::channel).toList(),
                all("audioTrackUID").stream()
                        .map(uid -> track(uid, channelByTrackFormat))
                        .toList());
    }

    private List<AdmEntity> all(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static Programme programme(AdmEntity entity) {
        Span span = new Span(entity.attribute("start"), entity.attribute("end"));
        return new Programme(
                entity.attribute("audioProgrammeID"),
                entity.attribute("audioProgrammeName"),
                span,
                entity.all("audioContentIDRef"));
    }

    private static Content content(AdmEntity entity) {
        return new Content(
                entity.attribute("audioContentID"),
                entity.attribute("audioContentName"),
                entity.all("audioObjectIDRef"),
                entity.first("dialogue"),
                entity.mixedKind());
    }

    private static AudioObject object(AdmEntity entity) {
        ObjectParts parts = new ObjectParts(
                entity.all("audioPackFormatIDRef"), entity.all("audioTrackUIDRef"), entity.all("audioObjectIDRef"));
        Span span = new Span(entity.attribute("start"), entity.attribute("duration"));
        return new AudioObject(entity.attribute("audioObjectID"), entity.attribute("audioObjectName"), span, parts);
    }

    private static Pack pack(AdmEntity entity) {
        String id = entity.attribute("audioPackFormatID");
        AdmType type = AdmType.of(entity.attribute("typeDefinition"), entity.attribute("typeLabel"), id);
        PackParts parts = new PackParts(entity.all("audioChannelFormatIDRef"), entity.all("audioPackFormatIDRef"));
        return new Pack(id, entity.attribute("audioPackFormatName"), type, parts);
    }

    private static Channel channel(AdmEntity entity) {
        String id = entity.attribute("audioChannelFormatID");
        AdmType type = AdmType.of(entity.attribute("typeDefinition"), entity.attribute("typeLabel"), id);
        Channel.Blocks blocks = new Channel.Blocks(entity.blocks(), entity.all("speakerLabel"), entity.path());
        return new Channel(id, entity.attribute("audioChannelFormatName"), type, blocks);
    }

    private static Track track(AdmEntity entity, Map<String, String> channelByTrackFormat) {
        String direct = entity.first("audioChannelFormatIDRef");
        AdmId trackFormat = new AdmId(entity.first("audioTrackFormatIDRef"));
        String channel = direct.isEmpty()
                ? channelByTrackFormat.getOrDefault(
                        trackFormat.key(), trackFormat.channel().text())
                : direct;
        return new Track(entity.attribute("UID"), channel, entity.first("audioPackFormatIDRef"));
    }

    /** Both directions, because some programs write only one of the two references between track and stream formats. */
    private Map<String, String> channelByTrackFormat() {
        Map<String, String> channelByStream = new LinkedHashMap<>();
        Map<String, String> channelByTrack = new LinkedHashMap<>();
        for (AdmEntity stream : all("audioStreamFormat")) {
            String channel = stream.first("audioChannelFormatIDRef");
            if (!channel.isEmpty()) {
                channelByStream.put(new AdmId(stream.attribute("audioStreamFormatID")).key(), channel);
                stream.all("audioTrackFormatIDRef")
                        .forEach(track -> channelByTrack.put(new AdmId(track).key(), channel));
            }
        }
        for (AdmEntity track : all("audioTrackFormat")) {
            String stream = new AdmId(track.first("audioStreamFormatIDRef")).key();
            Optional.ofNullable(channelByStream.get(stream))
                    .ifPresent(channel ->
                            channelByTrack.put(new AdmId(track.attribute("audioTrackFormatID")).key(), channel));
        }
        return channelByTrack;
    }

    /** Written by Dolby's and other tools although BS.2076 forbids it; renderers that insist refuse such files. */
    private void remarkStreams() {
        List<String> both = all("audioStreamFormat").stream()
                .filter(stream -> !stream.first("audioChannelFormatIDRef").isEmpty()
                        && !stream.first("audioPackFormatIDRef").isEmpty())
                .map(stream -> stream.attribute("audioStreamFormatID"))
                .toList();
        if (!both.isEmpty()) {
            String which = both.size() == 1
                    ? "1 stream format (" + both.getFirst() + ")"
                    : both.size() + " stream formats (" + both.getFirst() + " and others)";
            remarks.add("The model refers from " + which
                    + " to both a pack and a channel, which BS.2076 forbids; the channel is taken.");
        }
    }
}
