package io.moked.routing.rules;

import java.util.List;
import java.util.Map;

/**
 * What rulesets made of a conversation.
 *
 * @param enrichment of all of them together
 * @param attributes those that the conversation had and those set, for the routes to read
 * @param steps each rule that was asked, in order
 */
public record Classified(Enrichment enrichment, Map<String, String> attributes, List<Step> steps) {}
