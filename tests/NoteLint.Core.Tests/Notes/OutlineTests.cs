using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

public class OutlineTests
{
    [Theory]
    [InlineData("## Subjective\nWell.\n\n## Objective\nCalm.\n\n## Assessment\nStable.\n\n## Plan\nReturn.")]
    [InlineData("S: Well.\nO: Calm.\nA: Stable.\nP: Return.")]
    [InlineData("S - Well.\nO - Calm.\nA - Stable.\nP - Return.")]
    [InlineData("**S:** Well.\n**O:** Calm.\n**A:** Stable.\n**P:** Return.")]
    [InlineData("SUBJECTIVE: Well.\nOBJECTIVE: Calm.\nASSESSMENT: Stable.\nPLAN: Return.")]
    [InlineData("Subjective - Well.\nObjective - Calm.\nAssessment - Stable.\nPlan - Return.")]
    [InlineData("**Subjective**\nWell.\n\n**Objective**\nCalm.\n\n**Assessment**\nStable.\n\n**Plan**\nReturn.")]
    [InlineData("Subjective\nWell.\n\nObjective\nCalm.\n\nAssessment\nStable.\n\nPlan\nReturn.")]
    [InlineData("Subjective\n==========\nWell.\n\nObjective\n=========\nCalm.\n\nAssessment\n==========\nStable.\n\nPlan\n====\nReturn.")]
    [InlineData("SUBJECTIVE:  ,Well.,OBJECTIVE: ,Calm.,ASSESSMENT:, Stable.,PLAN:,  Return.")]
    [InlineData("## S\r\nWell.\r\n## O\r\nCalm.\r\n## A\r\nStable.\r\n## P\r\nReturn.\r\n")]
    [InlineData("1. Subjective:\nWell.\n2. Objective:\nCalm.\n3. Assessment:\nStable.\n4. Plan:\nReturn.")]
    public void Sections_of_a_soap_note_are_known_however_they_are_headed(string text)
    {
        var note = NoteProbe.Parse(text);

        Assert.Equal(NoteFormat.Soap, note.Format);
        Assert.Equal(
            [SectionKind.Subjective, SectionKind.Objective, SectionKind.Assessment, SectionKind.Plan],
            note.Sections.Select(section => section.Kind));
        Assert.Equal(SectionKind.Assessment, note.SectionAt(text.IndexOf("Stable", StringComparison.Ordinal)).Kind);
        Assert.True(note.LooksLikeNote);
    }

    [Theory]
    [InlineData("Data: Well.\nAssessment: Stable.\nPlan: Return.", NoteFormat.Dap)]
    [InlineData("D: Well.\nA: Stable.\nP: Return.", NoteFormat.Dap)]
    [InlineData("B: Calm.\nI: Listened.\nR: Talked.\nP: Return.", NoteFormat.Birp)]
    [InlineData("## Behavior\nx\n## Intervention\nx\n## Response\nx\n## Plan\nx", NoteFormat.Birp)]
    [InlineData("Goal: x\nIntervention: x\nResponse: x\nPlan: x", NoteFormat.Girp)]
    [InlineData("G: x\nI: x\nR: x\nP: x", NoteFormat.Girp)]
    [InlineData("P: x\nI: x\nE: x", NoteFormat.Pie)]
    [InlineData("Problem: x\nIntervention: x\nEvaluation: x", NoteFormat.Pie)]
    [InlineData("# Intake assessment\n\n## Presenting problem\nx\n\n## Family history\nx", NoteFormat.Intake)]
    [InlineData("Presenting problem: x\n\nPsychiatric history: x\n\nMedical history: x\n\nSocial history: x", NoteFormat.Intake)]
    [InlineData("# Group therapy note\n\nData: x\nAssessment: x\nPlan: x", NoteFormat.Group)]
    [InlineData("Client: Alex Example\nSession type: Group\n\nWell.", NoteFormat.Group)]
    [InlineData("Client came on time and spoke of work.", NoteFormat.Narrative)]
    [InlineData("", NoteFormat.Narrative)]
    public void The_form_of_a_note_is_known(string text, NoteFormat format) => Assert.Equal(format, NoteProbe.Parse(text).Format);

    [Fact]
    public void A_letter_alone_is_no_section() =>
        Assert.Equal([SectionKind.None], NoteProbe.Parse("Which is it?\nA: the first\nB: the second").Sections.Select(section => section.Kind));

    [Fact]
    public void A_heading_below_a_known_one_is_part_of_it()
    {
        var note = NoteProbe.Parse("## Objective\n\n### Clothes\nx\n\n## Summary of the week\ny");

        Assert.Equal([SectionKind.Objective, SectionKind.Objective, SectionKind.Other], note.Sections.Select(section => section.Kind));
    }

    [Fact]
    public void Labels_inside_an_examination_stay_in_it() =>
        Assert.Equal(
            [SectionKind.Objective, SectionKind.Objective, SectionKind.Objective, SectionKind.Plan],
            NoteProbe.Parse("PHYSICAL EXAMINATION:\nGENERAL: well\nHEART: regular\nPLAN: rest").Sections.Select(section => section.Kind));

    [Theory]
    [InlineData("Client: Alex Example\nDOB: 01/02/1990\nDate of session: 2026-11-03\nTherapist: Jordan Example, LCSW\n")]
    [InlineData("**Client:** Alex Example\n**DOB:** 01/02/1990\n**Date of session:** 2026-11-03\n**Therapist:** Jordan Example, LCSW\n")]
    [InlineData("- **Client:** Alex Example\n- **DOB:** 01/02/1990\n- **Date of session:** 2026-11-03\n- **Therapist:** Jordan Example, LCSW\n")]
    [InlineData("Client:\tAlex Example\tDOB:\t01/02/1990\r\nDate of session: 2026-11-03\tTherapist: Jordan Example, LCSW\r\n")]
    [InlineData("Client: Alex Example | DOB: 01/02/1990 | Date of session: 2026-11-03 | Therapist: Jordan Example, LCSW")]
    [InlineData("Client: Alex Example   DOB: 01/02/1990   Date of session: 2026-11-03   Therapist: Jordan Example, LCSW")]
    [InlineData("CLIENT: Alex Example DOB: 01/02/1990 DATE OF SESSION: 2026-11-03 THERAPIST: Jordan Example, LCSW")]
    [InlineData("# Progress note\n\nclient: Alex Example; dob: 01/02/1990\ndate of session: 2026-11-03, therapist: Jordan Example, LCSW")]
    [InlineData("| | |\n|---|---|\n| Client | Alex Example |\n| DOB | 01/02/1990 |\n| **Date of session** | 2026-11-03 |\n| Therapist: | Jordan Example, LCSW |")]
    public void Header_fields_are_read_as_clinics_write_them(string text)
    {
        var note = NoteProbe.Parse(text);

        Assert.Equal(
            ["ClientName Alex Example", "DateOfBirth 01/02/1990", "SessionDate 2026-11-03", "Clinician Jordan Example, LCSW"],
            note.Header.Select(field => $"{field.Kind} {note.TextOf(field.Value)}"));
        Assert.True(note.LooksLikeNote);
    }

    [Fact]
    public void A_field_may_be_empty_or_unknown_and_a_time_is_no_field()
    {
        var note = NoteProbe.Parse("Client: Alex Example\nMRN:\nRoom color: blue\nTime: 10:30 to 11:20");

        Assert.Equal(
            ["ClientName Client=Alex Example", "RecordNumber MRN=", "Other Room color=blue", "Other Time=10:30 to 11:20"],
            note.Header.Select(field => $"{field.Kind} {note.TextOf(field.Label)}={note.TextOf(field.Value)}"));
    }

    [Theory]
    [InlineData("INTAKE / INITIAL ASSESSMENT <!-- why not -->\nWell.\n")]
    [InlineData("Plan: <!-- why not -->\nWeekly.\n")]
    [InlineData("<!-- why not -->\nINTAKE / INITIAL ASSESSMENT\n\nWell.\n")]
    [InlineData("# Plan <!-- why not -->\nWeekly.\n")]
    public void A_comment_above_or_behind_a_heading_leaves_it_a_heading(string text) =>
        Assert.Contains(NoteProbe.Parse(text).Sections, section => section.Heading.Length > 0);

    [Fact]
    public void Front_matter_is_read_and_is_no_header()
    {
        var note = NoteProbe.Parse("\uFEFF---\nprofile: deidentified\nlanguage preference: \"person-first\"\n---\n\nWell.");

        Assert.Empty(note.Header);
        Assert.Equal(["Other deidentified", "Preference person-first"], note.FrontMatter.Select(field => $"{field.Kind} {note.TextOf(field.Value)}"));
    }

    [Theory]
    [InlineData("S: Slept well.\nP: Weekly.\n")]
    [InlineData("**D:** Came with his sister's letter.\n**P:** Weekly.\n")]
    [InlineData("A - Calmer than last week.\nP - Weekly.\n")]
    [InlineData("Subjective: Slept well.\nPlan: Weekly.\n")]
    public void Two_sections_make_a_note(string text) => Assert.True(NoteProbe.Parse(text).LooksLikeNote);

    [Theory]
    [InlineData("# Tool\n\n## Installation\n\nRun it.\n\n## Usage\n\nRead on.\n\n## License\n\nApache-2.0")]
    [InlineData("# Model\n\n## Data\n\nRows.\n\n## Evaluation\n\nScores.\n\n## Plan\n\nMore.")]
    [InlineData("# Changelog\n\n## 1.1.0\n\n### Added\n\n- Notes.\n\n### Fixed\n\n- Plan: works again.")]
    [InlineData("Title: Paper\nAuthor: Jordan Example\nDate: 2026-11-03\n\n# Summary\n\nText.")]
    [InlineData("# Roadmap\n\n## Goals\n\nx\n\n## Plan\n\ny\n\n## Next steps\n\nz")]
    [InlineData("P: Are you there?\nS: Nearly.\n")]
    [InlineData("A: red\nB: green\n")]
    [InlineData("Dear team,\n\nthe plan: meet at noon.\n\nBest,\nAlex")]
    [InlineData("")]
    public void Other_texts_are_no_notes(string text) => Assert.False(NoteProbe.Parse(text).LooksLikeNote);

    [Fact]
    public void What_stands_in_code_or_comments_heads_nothing()
    {
        var note = NoteProbe.Parse("Well.\n\n```\n## Plan\nClient: Alex Example\n```\n<!--\n## Subjective\n-->\n");

        Assert.Equal(SectionKind.None, Assert.Single(note.Sections).Kind);
        Assert.Empty(note.Header);
    }

    [Fact]
    public void One_long_line_and_deep_nesting_are_read_like_any_text()
    {
        var words = string.Concat(Enumerable.Repeat("client said \"no\" ", 20_000));
        var nested = new string('“', 20_000) + new string('(', 20_000) + new string('`', 20_001) + string.Concat(Enumerable.Repeat("*_", 20_000));

        var note = NoteProbe.Parse(words);

        Assert.Equal(20_000 * 5, note.Tokens.Length);
        Assert.Equal(20_000, note.Quotations.Length);
        Assert.Single(NoteProbe.Parse(nested).Quotations);
    }
}
