package org.stagebook.report.block;

/** A part of a report that every print knows how to show. */
public sealed interface Block permits Section, Heading, Paragraph, Warning, FieldList, Table, RecordPage, CueGrid {}
