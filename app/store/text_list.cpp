#include "app/store/text_list.h"
#include <QUtf8StringView>

namespace offerwright::app {

std::string joinLines(const std::vector<std::string>& texts) {
    std::string joined;
    for (const std::string& text : texts) {
        for (const char c : text) {
            if (c == '\\' || c == '\n') joined += '\\';
            joined += c == '\n' ? 'n' : c;
        }
        joined += '\n';
    }
    return joined;
}

std::optional<std::vector<std::string>> splitLines(std::string_view joined) {
    std::vector<std::string> texts;
    std::string text;
    for (std::size_t i = 0; i < joined.size(); ++i) {
        if (joined[i] == '\n') {
            texts.push_back(std::exchange(text, {}));
        } else if (joined[i] != '\\') {
            text += joined[i];
        } else {
            const char next = ++i < joined.size() ? joined[i] : '\0';
            if (next != '\\' && next != 'n') return std::nullopt;
            text += next == 'n' ? '\n' : '\\';
        }
    }
    if (!text.empty()) return std::nullopt;
    return texts;
}

bool isUtf8(std::string_view bytes) {
    return QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

} // namespace offerwright::app
