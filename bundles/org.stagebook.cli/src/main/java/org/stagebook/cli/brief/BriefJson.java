package org.stagebook.cli.brief;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.stagebook.brief.creative.BriefOverview;
import org.stagebook.brief.creative.BriefSection;
import org.stagebook.brief.creative.BriefState;
import org.stagebook.model.Briefed;
import org.stagebook.model.Production;
import org.stagebook.model.Question;
import org.stagebook.model.Reel;

/** The creative brief for programs; the shape is described in {@code docs/command-line.md}. */
public final class BriefJson {

    private final Production production;
    private final List<Briefed> subjects;

    public BriefJson(Production production, List<Briefed> subjects) {
        this.production = production;
        this.subjects = List.copyOf(subjects);
    }

    /** Writes the members {@code summary} and {@code briefs}. */
    public void write(JsonGenerator json) throws IOException {
        Words.list(json, "summary", BriefOverview.of(production).summary());
        json.writeArrayFieldStart("briefs");
        for (Briefed subject : subjects) {
            write(json, subject);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Briefed subject) throws IOException {
        BriefState state = BriefState.of(subject);
        json.writeStartObject();
        json.writeStringField(
                "of", subject instanceof Production ? "production" : subject instanceof Reel ? "reel" : "scene");
        json.writeStringField("id", Words.text(subject.getId()));
        json.writeStringField("name", state.name());
        for (BriefSection section : BriefSection.texts()) {
            Words.member(json, memberName(section), section.text(subject));
        }
        Words.list(
                json, "missing", state.missing().stream().map(BriefSection::id).toList());
        json.writeArrayFieldStart("questions");
        for (Question question : subject.getBriefQuestions()) {
            json.writeStartObject();
            json.writeStringField("text", Words.text(question.getText()));
            Words.member(json, "askedBy", question.getAskedBy());
            Words.member(json, "answer", question.getAnswer());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String memberName(BriefSection section) {
        return switch (section) {
            case EMOTIONAL_TARGET -> "intent";
            case REFERENCES -> "references";
            case MUST_BE_HEARD -> "mustBeHeard";
            case MAY_GIVE_WAY -> "mayGiveWay";
            case QUESTIONS -> "questions";
        };
    }
}
