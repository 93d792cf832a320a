"""What a mutant is: one small wrong change of one line of C++. Sources are formatted, so that a binary operator stands between
spaces and a template's bracket does not; comments, strings and preprocessor lines are left alone."""
import dataclasses
import re

SWAPS = [
    ("relational", r"(?<= )<(?= )", ["<=", ">="]),
    ("relational", r"(?<= )>(?= )", [">=", "<="]),
    ("relational", r"(?<= )<=(?= )", ["<", ">"]),
    ("relational", r"(?<= )>=(?= )", [">", "<"]),
    ("relational", r"(?<= )==(?= )", ["!="]),
    ("relational", r"(?<= )!=(?= )", ["=="]),
    ("arithmetic", r"(?<= )\+(?= )", ["-"]),
    ("arithmetic", r"(?<= )-(?= )", ["+"]),
    ("arithmetic", r"(?<= )\*(?= )", ["/"]),
    ("arithmetic", r"(?<= )/(?= )", ["*"]),
    ("arithmetic", r"(?<= )%(?= )", ["/"]),
    ("arithmetic", r"(?<= )\+=(?= )", ["-="]),
    ("arithmetic", r"(?<= )-=(?= )", ["+="]),
    ("arithmetic", r"(?<=[ (])\+\+(?=\w)", ["--"]),
    ("arithmetic", r"(?<=[ (])--(?=\w)", ["++"]),
    ("arithmetic", r"(?<=[(,] )-(?=\w)|(?<=[(=?:] )-(?=[a-zA-Z])|(?<=return )-(?=\w)", [""]),
    ("boolean", r"(?<= )&&(?= )", ["||"]),
    ("boolean", r"(?<= )\|\|(?= )", ["&&"]),
    ("boolean", r"(?<=[ (])!(?=[\w(])", [""]),
    ("boolean", r"\btrue\b", ["false"]),
    ("boolean", r"\bfalse\b", ["true"]),
    ("boundary", r"\bstd::(ranges::)?min\b(?=[<(])", ["std::\\1max"]),
    ("boundary", r"\bstd::(ranges::)?max\b(?=[<(])", ["std::\\1min"]),
    ("boundary", r"\bupper_bound\b", ["lower_bound"]),
    ("boundary", r"\blower_bound\b", ["upper_bound"]),
    ("boundary", r"\ball_of\b", ["any_of"]),
    ("boundary", r"\bany_of\b", ["all_of"]),
]
NUMBER = re.compile(r"(?<![\w.'\"])\d[\d']*(?![\w.'\"])")
STATEMENT = re.compile(r"^\s+(\+\+|--)?[A-Za-z_][\w.>\[\]():-]*(\(.*\)[\w.>()-]*|\s(=|\+=|-=|\*=|/=)\s.*)?;$")
DECLARES = re.compile(r"^\s+(return|using|namespace|struct|class|enum|static|const|constexpr|auto|typedef|template|throw)\b")
LEAVES = re.compile(r"^\s+(if \(.*\) )?(return\b.*|break|continue);$")


@dataclasses.dataclass(frozen=True)
class Mutant:
    path: str
    line: int  # from 1
    kind: str
    before: str
    after: str

    def told(self):
        return f"{self.path}:{self.line}: {self.kind}\n    - {self.before.strip()}\n    + {self.after.strip()}"


def code_of(lines):
    """Every line with comments and the inside of strings blanked, so that columns stay."""
    in_comment = False
    for line in lines:
        out, at, quote = [], 0, None
        while at < len(line):
            two = line[at:at + 2]
            if in_comment:
                in_comment, step = two != "*/", 2 if two == "*/" else 1
            elif quote:
                step = 2 if line[at] == "\\" else 1
                quote = None if line[at] == quote else quote
            elif two == "//":
                step = len(line) - at
            elif two == "/*":
                in_comment, step = True, 2
            elif line[at] == '"' or (line[at] == "'" and not (at and line[at - 1].isalnum())):
                quote, step = line[at], 1
            else:
                out.append(line[at])
                at += 1
                continue
            out.append(" " * len(line[at:at + step]))
            at += step
        yield "" if line.lstrip().startswith("#") else "".join(out)


def swapped(line, code):
    for kind, pattern, replacements in SWAPS:
        for found in re.finditer(pattern, code):
            for replacement in replacements:
                yield kind, line[:found.start()] + found.expand(replacement).replace("None", "") + line[found.end():]


def other_numbers(line, code):
    for found in NUMBER.finditer(code):
        value = int(found.group().replace("'", ""))
        for other in [value + 1] + ([value - 1] if value else []):
            yield "constant", line[:found.start()] + str(other) + line[found.end():]


def negated(line, code):
    found = re.match(r"^(\s*(?:\} else )?if \()(.*)(\)(?: \{| [^()]*(?:\(.*\))?;)?)$", code)
    if found and balanced(found.group(2)) and ";" not in found.group(2) and "constexpr" not in code:
        start, end = found.start(2), found.end(2)
        if re.search(r" (==|!=) ", code[start:end]) and not re.search(r"&&|\|\|", code[start:end]):
            return  # the swap of the comparison is the same mutant
        yield "negated", f"{line[:start]}!({line[start:end]}){line[end:]}"


def balanced(text):
    depth = 0
    for each in text:
        depth += {"(": 1, ")": -1}.get(each, 0)
        if depth < 0:
            return False
    return depth == 0


def removed(line, code):
    code = code.rstrip()
    guarded = re.match(r"^\s+(if|for|while) \(.*\) .*;$", code)
    if LEAVES.match(code) and (guarded or not code.lstrip().startswith("return")):
        yield "removed", ";"
    elif guarded and balanced(code):
        yield "removed", ";"
    elif STATEMENT.match(code) and not DECLARES.match(code) and balanced(code):
        yield "removed", ";"


def mutants_of(path, text):
    lines = text.split("\n")
    seen = set()
    for number, (line, code) in enumerate(zip(lines, code_of(lines)), 1):
        if not code.strip() or "OW_ASSERT" in code or "static_assert" in code:
            continue
        for make in (swapped, other_numbers, negated, removed):
            for kind, after in make(line, code):
                if after != line and (number, after) not in seen:
                    seen.add((number, after))
                    yield Mutant(path, number, kind, line, after)


def apply(mutant, text):
    lines = text.split("\n")
    lines[mutant.line - 1] = mutant.after
    return "\n".join(lines)
